package fr.orientess.workbook.source;

import fr.orientess.file.JsonFile;
import fr.orientess.file.JsonValue;
import fr.orientess.file.JsonValue.JsonObject;
import fr.orientess.file.TextFile;
import fr.orientess.file.TextForm;
import fr.orientess.finding.Findings;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.Grid;
import fr.orientess.workbook.RevisedRow;
import fr.orientess.workbook.Revision;
import fr.orientess.workbook.Rewritten;
import fr.orientess.workbook.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A file of the directory, in which every record that does not change stays as it is written. */
public final class JsonSource implements Source {

  private final String path;
  private final TextForm form;
  private final JsonLayout layout;
  private final JsonHabits habits;
  private final List<JsonObject> records;
  private final DirectoryFields fields;
  private final Grid grid;

  /** A file of the directory that can be read. */
  public JsonSource(String path, byte[] bytes, DirectoryFields known) {
    this.path = path;
    this.form = TextForm.of(bytes);
    this.layout = JsonLayout.of(TextFile.decode(path, bytes, "", new Findings()).orElseThrow());
    this.habits = JsonHabits.of(layout);
    this.records = JsonFile.readObjects(path, bytes, new Findings()).orElseThrow();
    this.fields = known.withThoseOf(records);
    this.grid = new Grid(path, null, fields.columns(), DirectoryFields.ID, entries());
  }

  private List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    for (var record : records) {
      var cells = new HashMap<String, String>();
      for (var field : fields.all()) {
        var values = field.read(record.fields().get(field.name()));
        for (int i = 0; i < values.size(); i++) {
          var column = field.columns().get(i);
          var value = column.kind().canonical(values.get(i));
          if (!value.isEmpty()) {
            cells.put(column.heading(), value);
          }
        }
      }
      var id = cells.getOrDefault(DirectoryFields.ID, "");
      entries.add(new Entry(entries.size(), id, cells, record.line()));
    }
    return entries;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public List<Grid> grids() {
    return List.of(grid);
  }

  @Override
  public String headingOf(String column) {
    return fields.headingOf(column);
  }

  @Override
  public Rewritten rewrite(List<Revision> revisions) {
    var revision = revisions.getFirst();
    var text = new StringBuilder(layout.text().substring(0, layout.start()));
    var places = new TreeMap<Integer, RevisedRow>();
    var lines = new LineCount(text);
    @Nullable Entry previous = null;
    boolean first = true;
    for (var row : revision.rows()) {
      text.append(first ? head() : gap(previous, row.original()));
      places.put(lines.line(), row);
      text.append(record(row));
      previous = row.original();
      first = false;
    }
    text.append(first ? "" : tail()).append(layout.text().substring(layout.end()));
    return new Rewritten(
        form.encode(text.toString()), List.of(new Rewritten.Places(revision, places)));
  }

  private String head() {
    var items = layout.items();
    return items.isEmpty()
        ? "\n  "
        : layout.text().substring(layout.start(), items.getFirst().span().start());
  }

  private String tail() {
    var items = layout.items();
    return items.isEmpty()
        ? "\n"
        : layout.text().substring(items.getLast().span().end(), layout.end());
  }

  private String gap(@Nullable Entry previous, @Nullable Entry next) {
    return previous != null && next != null && next.index() == previous.index() + 1
        ? layout.between(
            layout.items().get(previous.index()).span(), layout.items().get(next.index()).span())
        : habits.gap();
  }

  private String record(RevisedRow row) {
    var original = row.original();
    if (original == null) {
      return created(row);
    }
    var item = layout.items().get(original.index());
    return row.isUnchanged() ? layout.text(item.span()) : changed(row, original, item);
  }

  private String created(RevisedRow row) {
    var written = new ArrayList<String>();
    for (var field : fields.all()) {
      var value = field.write(null, cells(row, field));
      if (value != null) {
        written.add(habits.name(field.name()) + habits.value(value));
      }
    }
    return "{" + habits.opening() + String.join(habits.comma(), written) + habits.closing() + "}";
  }

  private String changed(RevisedRow row, Entry original, JsonLayout.Item item) {
    var record = records.get(original.index());
    var written = new LinkedHashMap<String, String>();
    int number = 0;
    for (var name : record.fields().keySet()) {
      var field = item.fields().get(number++);
      written.put(
          name, layout.text(new JsonLayout.Span(field.name().start(), field.value().end())));
    }
    @Nullable String previous = null;
    for (var field : fields.all()) {
      if (isTouched(row, field)) {
        var value = field.write(record.fields().get(field.name()), cells(row, field));
        put(written, field.name(), value, previous);
      }
      previous = written.containsKey(field.name()) ? field.name() : previous;
    }
    var start =
        layout.text().substring(item.span().start(), item.fields().getFirst().name().start());
    var end = layout.text().substring(item.fields().getLast().value().end(), item.span().end());
    return start + String.join(comma(item), written.values()) + end;
  }

  private String comma(JsonLayout.Item item) {
    return item.fields().size() > 1
        ? layout.between(item.fields().get(0).value(), item.fields().get(1).name())
        : habits.comma();
  }

  private static boolean isTouched(RevisedRow row, FieldForm field) {
    return field.columns().stream().anyMatch(c -> row.changes().containsKey(c.heading()));
  }

  /** Puts a new field behind the one that usually precedes it. */
  private void put(
      Map<String, String> written,
      String name,
      @Nullable JsonValue value,
      @Nullable String previous) {
    if (value == null) {
      written.remove(name);
      return;
    }
    var text = habits.name(name) + habits.value(value);
    if (written.containsKey(name)) {
      written.put(name, text);
      return;
    }
    var rest = new LinkedHashMap<>(written);
    written.clear();
    if (previous == null) {
      written.put(name, text);
    }
    rest.forEach(
        (other, otherText) -> {
          written.put(other, otherText);
          if (other.equals(previous)) {
            written.put(name, text);
          }
        });
  }

  private static List<String> cells(RevisedRow row, FieldForm field) {
    return field.columns().stream().map(Column::heading).map(row::cell).toList();
  }

  /** Counts lines of a text that grows. */
  private static final class LineCount {

    private final StringBuilder text;
    private int counted;
    private int line = 1;

    LineCount(StringBuilder text) {
      this.text = text;
    }

    int line() {
      for (; counted < text.length(); counted++) {
        line += text.charAt(counted) == '\n' ? 1 : 0;
      }
      return line;
    }
  }
}
