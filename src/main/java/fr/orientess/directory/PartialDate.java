package fr.orientess.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date of which perhaps only the year, or the year and month, are known. */
final class PartialDate {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  private PartialDate() {}

  /** The last day that {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} may mean, or empty. */
  static Optional<LocalDate> lastDay(String written) {
    return day(written, true);
  }

  /** The first day that {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} may mean, or empty. */
  static Optional<LocalDate> firstDay(String written) {
    return day(written, false);
  }

  private static Optional<LocalDate> day(String written, boolean last) {
    var parts = FORM.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    try {
      if (parts.group(2) == null) {
        return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
      }
      var month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      if (parts.group(3) == null) {
        return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
      }
      return Optional.of(month.atDay(Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
