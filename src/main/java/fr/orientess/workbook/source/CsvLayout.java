package fr.orientess.workbook.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A CSV text cut into its records and fields, from which the very same text can be put together.
 */
record CsvLayout(List<Line> lines) {

  private static final char QUOTE = '"';

  /**
   * One record.
   *
   * @param fields as they are written, with their quotes
   * @param end the line end, empty at the end of a file that does not end with one
   */
  record Line(List<String> fields, String end) {

    /** A field as it is written, empty beyond the last one. */
    String field(int column) {
      return column < fields.size() ? fields.get(column) : "";
    }

    /** What a field says, without its quotes. */
    String value(int column) {
      return unquoted(field(column));
    }
  }

  static CsvLayout of(String text, char separator) {
    var lines = new ArrayList<Line>();
    var fields = new ArrayList<String>();
    int start = 0;
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == QUOTE) {
        quoted = at == start || text.charAt(start) == QUOTE && !quoted;
      } else if (!quoted && c == separator) {
        fields.add(text.substring(start, at));
        start = at + 1;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        boolean both = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        fields.add(text.substring(start, at));
        lines.add(new Line(List.copyOf(fields), both ? "\r\n" : String.valueOf(c)));
        fields.clear();
        at += both ? 1 : 0;
        start = at + 1;
      }
    }
    if (start < text.length() || !fields.isEmpty()) {
      fields.add(text.substring(start));
      lines.add(new Line(List.copyOf(fields), ""));
    }
    return new CsvLayout(lines);
  }

  static boolean isQuoted(String field) {
    return field.length() > 1 && field.charAt(0) == QUOTE;
  }

  private static String unquoted(String field) {
    return isQuoted(field) ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
  }
}
