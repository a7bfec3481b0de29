package fr.orientess.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as {@code AAAA-MM-JJ}, {@code JJ/MM/AAAA} or a date cell of a workbook. */
public final class WrittenDate {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern FRENCH = Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})");

  private WrittenDate() {}

  /** The date in a cell, or empty when it is none or does not exist. */
  public static Optional<LocalDate> in(Cell cell) {
    return switch (cell) {
      case Cell.Day(var day) -> Optional.of(day);
      case Cell.Text(var text) -> in(text);
      default -> Optional.empty();
    };
  }

  /** The date in a text, or empty when it is none or does not exist. */
  public static Optional<LocalDate> in(String text) {
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    var french = FRENCH.matcher(text);
    return french.matches()
        ? date(french.group(3), french.group(2), french.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
