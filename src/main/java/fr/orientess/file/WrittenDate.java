package fr.orientess.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as {@code AAAA-MM-JJ}, {@code JJ/MM/AAAA} or a date cell of a workbook. */
public final class WrittenDate {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern FRENCH = Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})");

  /** What people write for it: only proposed, since the century is a guess. */
  private static final Pattern SHORTENED =
      Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d\\d)");

  /** Year, month and day as written, whether or not there is such a day. */
  private record Parts(int year, int month, int day) {}

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
    var parts = parts(text);
    try {
      return parts == null
          ? Optional.empty()
          : Optional.of(LocalDate.of(parts.year, parts.month, parts.day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * How to mend a text that is no date: the day that {@code 1/3/27} or {@code 01.03.2027} means, or
   * the last day of its month when that has fewer days.
   */
  public static String repair(String text) {
    var parts = shortenedParts(text);
    if (parts == null || parts.day == 0 || parts.month == 0 || parts.month > 12) {
      return "Écrivez AAAA-MM-JJ ou JJ/MM/AAAA.";
    }
    var month = YearMonth.of(parts.year, parts.month);
    var day = month.atDay(Math.min(parts.day, month.lengthOfMonth()));
    return "Vouliez-vous dire « " + day + " » ?";
  }

  private static @Nullable Parts shortenedParts(String text) {
    var shortened = SHORTENED.matcher(text);
    if (!shortened.matches()) {
      return parts(text);
    }
    var year = shortened.group(3);
    return parts(year.length() == 2 ? "20" + year : year, shortened.group(2), shortened.group(1));
  }

  private static @Nullable Parts parts(String text) {
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return parts(iso.group(1), iso.group(2), iso.group(3));
    }
    var french = FRENCH.matcher(text);
    return french.matches() ? parts(french.group(3), french.group(2), french.group(1)) : null;
  }

  private static Parts parts(String year, String month, String day) {
    return new Parts(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
