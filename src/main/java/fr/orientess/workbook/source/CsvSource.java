package fr.orientess.workbook.source;

import fr.orientess.file.CsvFile;
import fr.orientess.file.Identifier;
import fr.orientess.file.TextFile;
import fr.orientess.file.TextForm;
import fr.orientess.finding.Findings;
import fr.orientess.rules.table.Heading;
import fr.orientess.workbook.CellKind;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.Grid;
import fr.orientess.workbook.RevisedRow;
import fr.orientess.workbook.Revision;
import fr.orientess.workbook.Rewritten;
import fr.orientess.workbook.Source;
import fr.orientess.workbook.source.CsvLayout.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A decision table in CSV, which keeps its encoding, separator, quotes, line ends and order. */
public final class CsvSource implements Source {

  private final String path;
  private final TextForm form;
  private final CsvLayout layout;
  private final CsvHabits habits;
  private final Grid grid;

  /** The numbers of the lines on which there is a record. */
  private final Set<Integer> filled;

  /** Column number by heading, for the headings that the file has. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private CsvSource(String path, byte[] bytes, TableColumns columns) {
    var text = TextFile.decode(path, bytes, "", new Findings()).orElseThrow();
    char separator = CsvFile.separator(text);
    this.path = path;
    this.form = TextForm.of(bytes);
    this.layout = CsvLayout.of(text, separator);
    this.habits = CsvHabits.of(layout, separator);
    var headings = layout.lines().getFirst();
    for (int column = 0; column < headings.fields().size(); column++) {
      var heading = Identifier.normalised(headings.value(column));
      if (!heading.isEmpty()) {
        numbers.putIfAbsent(heading, column);
      }
    }
    var ordered = columns.inOrder(List.copyOf(numbers.keySet()));
    this.grid = new Grid(path, null, ordered, Heading.ROW, entries(ordered));
    this.filled = grid.entries().stream().map(Entry::place).collect(Collectors.toSet());
  }

  /** A table that can be read. */
  public static CsvSource of(String path, byte[] bytes, TableColumns columns) {
    return new CsvSource(path, bytes, columns);
  }

  /**
   * A table without rows, in UTF-8 with its mark, so that any character can follow; separator and
   * line ends are those of a file that there is already, or those of Excel.
   */
  public static CsvSource blank(
      String path, List<String> headings, Optional<byte[]> like, TableColumns columns) {
    var form = new TextForm(StandardCharsets.UTF_8, true);
    var model = like.map(bytes -> new CsvSource(path, bytes, columns).habits);
    var separator = model.map(CsvHabits::separator).orElse(';').toString();
    var lineEnd = model.map(CsvHabits::lineEnd).orElse("\r\n");
    return new CsvSource(path, form.encode(String.join(separator, headings) + lineEnd), columns);
  }

  private List<Entry> entries(List<Column> columns) {
    var entries = new ArrayList<Entry>();
    for (int number = 1; number < layout.lines().size(); number++) {
      var cells = cells(layout.lines().get(number), columns);
      if (!cells.isEmpty()) {
        var id = Identifier.normalised(cells.getOrDefault(Heading.ROW, ""));
        entries.add(new Entry(entries.size(), id, cells, number + 1));
      }
    }
    return entries;
  }

  private Map<String, String> cells(Line line, List<Column> columns) {
    var cells = new HashMap<String, String>();
    for (var column : columns) {
      var number = numbers.get(column.heading());
      var value = number == null ? "" : column.kind().canonical(line.value(number));
      if (!value.isEmpty()) {
        cells.put(column.heading(), value);
      }
    }
    return cells;
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
  public Optional<String> unwritable(String text) {
    return form.unwritable(text);
  }

  @Override
  public Rewritten rewrite(List<Revision> revisions) {
    var revision = revisions.getFirst();
    var numbersThen = withNewColumns(revision);
    var lines = new ArrayList<Line>();
    var places = new TreeMap<Integer, RevisedRow>();
    lines.add(headings(numbersThen));
    addBlankLinesAfter(1, lines);
    for (var row : revision.rows()) {
      lines.add(line(row, numbersThen));
      places.put(lines.size(), row);
      if (row.original() != null) {
        addBlankLinesAfter(row.original().place(), lines);
      }
    }
    return new Rewritten(form.encode(text(lines)), List.of(new Rewritten.Places(revision, places)));
  }

  private Map<String, Integer> withNewColumns(Revision revision) {
    var all = new LinkedHashMap<>(numbers);
    int next = layout.lines().getFirst().fields().size();
    for (var column : grid.columns()) {
      boolean used =
          revision.rows().stream().anyMatch(row -> !row.cell(column.heading()).isEmpty());
      if (used && all.putIfAbsent(column.heading(), next) == null) {
        next++;
      }
    }
    return all;
  }

  private Line headings(Map<String, Integer> numbersThen) {
    var first = layout.lines().getFirst();
    var fields = new ArrayList<>(first.fields());
    numbersThen.forEach(
        (heading, number) -> {
          if (number >= first.fields().size()) {
            fields.add(habits.field(CellKind.TEXT, heading, first.field(0)));
          }
        });
    return new Line(fields, first.end());
  }

  private Line line(RevisedRow row, Map<String, Integer> numbersThen) {
    var original = row.original();
    var before =
        original == null
            ? new Line(List.of(), habits.lineEnd())
            : layout.lines().get(original.place() - 1);
    if (row.isUnchanged()) {
      return before;
    }
    int width = original == null ? layout.lines().getFirst().fields().size() : 0;
    var fields = new ArrayList<>(before.fields());
    pad(fields, width);
    row.changes()
        .forEach(
            (heading, value) -> {
              var number = numbersThen.get(heading);
              if (number != null && !(value.isEmpty() && number >= fields.size())) {
                pad(fields, number + 1);
                var kind = grid.column(heading).orElseThrow().kind();
                fields.set(number, habits.field(kind, value, before.field(number)));
              }
            });
    return new Line(fields, before.end());
  }

  private static void pad(List<String> fields, int width) {
    while (fields.size() < width) {
      fields.add("");
    }
  }

  /** Lines without a record stay where they are. */
  private void addBlankLinesAfter(int place, List<Line> lines) {
    for (int next = place + 1; next <= layout.lines().size() && !filled.contains(next); next++) {
      lines.add(layout.lines().get(next - 1));
    }
  }

  private String text(List<Line> lines) {
    var text = new StringBuilder();
    boolean endsWithLine = !layout.lines().getLast().end().isEmpty();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      text.append(String.join(String.valueOf(habits.separator()), line.fields()));
      if (i < lines.size() - 1 || endsWithLine) {
        text.append(line.end().isEmpty() ? habits.lineEnd() : line.end());
      }
    }
    return text.toString();
  }
}
