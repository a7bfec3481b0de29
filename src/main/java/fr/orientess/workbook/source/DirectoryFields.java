package fr.orientess.workbook.source;

import fr.orientess.file.JsonValue.JsonObject;
import fr.orientess.workbook.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** The fields of providers or offers, in the order in which they are written. */
public final class DirectoryFields {

  /** Heading and field of the ids. */
  static final String ID = "id";

  private final List<FieldForm> fields;

  DirectoryFields(List<FieldForm> fields) {
    this.fields = List.copyOf(fields);
  }

  List<FieldForm> all() {
    return fields;
  }

  List<Column> columns() {
    return fields.stream().flatMap(field -> field.columns().stream()).toList();
  }

  /** These fields, and those that only the records have. */
  DirectoryFields withThoseOf(List<JsonObject> records) {
    var all = new ArrayList<>(fields);
    var names = new HashSet<String>();
    var headings = new HashSet<String>();
    fields.forEach(field -> names.add(field.name()));
    columns().forEach(column -> headings.add(column.heading()));
    for (var record : records) {
      for (var name : record.fields().keySet()) {
        if (names.add(name)) {
          all.add(new OtherField(name, heading(name, headings)));
        }
      }
    }
    return new DirectoryFields(all);
  }

  /** Headings are told apart without regard to case. */
  private static String heading(String name, HashSet<String> taken) {
    var wanted = name.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.startsWith(Column.HELPER_MARK)) {
      wanted = "champ " + wanted;
    }
    var heading = wanted;
    for (int number = 2; !taken.add(heading); number++) {
      heading = wanted + " " + number;
    }
    return heading;
  }

  /** The heading that shows a field of the file, or the field itself. */
  String headingOf(String field) {
    return fields.stream()
        .filter(form -> form.name().equals(field))
        .map(form -> form.columns().getFirst().heading())
        .findFirst()
        .orElse(field);
  }
}
