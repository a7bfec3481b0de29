package fr.orientess.workbook.source;

import fr.orientess.file.Cell;
import fr.orientess.file.WrittenDate;
import fr.orientess.file.WrittenNumber;
import fr.orientess.workbook.CellKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;

/**
 * How the values of a CSV file are written, so that new ones look like their neighbours.
 *
 * @param lineEnd between records
 * @param lineBreak within a cell
 * @param quotesAll true when every field that is not empty stands between quotes
 * @param frenchDates true for {@code 31/12/2026}, false for {@code 2026-12-31}
 * @param decimalComma true for {@code 1,5}, false for {@code 1.5}
 */
record CsvHabits(
    char separator,
    String lineEnd,
    String lineBreak,
    boolean quotesAll,
    boolean frenchDates,
    boolean decimalComma) {

  private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static CsvHabits of(CsvLayout layout, char separator) {
    var lines = layout.lines();
    var written =
        lines.stream()
            .skip(1)
            .flatMap(line -> line.fields().stream())
            .filter(field -> !field.isEmpty())
            .toList();
    var bare = written.stream().filter(field -> !CsvLayout.isQuoted(field)).toList();
    return new CsvHabits(
        separator,
        lines.isEmpty() || lines.getFirst().end().isEmpty() ? "\r\n" : lines.getFirst().end(),
        written.stream().anyMatch(field -> field.contains("\r\n")) ? "\r\n" : "\n",
        !written.isEmpty() && bare.isEmpty(),
        any(written, field -> field.contains("/") && WrittenDate.in(plain(field)).isPresent()),
        separator == ';' && !any(bare, CsvHabits::hasDecimalPoint));
  }

  private static boolean any(List<String> fields, Predicate<String> test) {
    return fields.stream().anyMatch(test);
  }

  private static String plain(String field) {
    return CsvLayout.isQuoted(field) ? field.substring(1, field.length() - 1) : field;
  }

  private static boolean hasDecimalPoint(String field) {
    return field.contains(".") && WrittenNumber.in(Cell.of(field)).isPresent();
  }

  /** A canonical value as a field of the file. */
  String field(CellKind kind, String value, String before) {
    var text = text(kind, value);
    boolean mustQuote =
        text.indexOf(separator) >= 0
            || text.indexOf('"') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0;
    boolean quotes = mustQuote || !text.isEmpty() && (quotesAll || CsvLayout.isQuoted(before));
    return quotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private String text(CellKind kind, String value) {
    return switch (kind) {
      case DATE ->
          frenchDates
              ? WrittenDate.in(value).map(FRENCH::format).orElse(value)
              : WrittenDate.in(value).map(LocalDate::toString).orElse(value);
      case NUMBER ->
          decimalComma && WrittenNumber.in(Cell.of(value)).isPresent()
              ? value.replace('.', ',')
              : value;
      default -> value.replace("\n", lineBreak);
    };
  }
}
