package fr.orientess.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of which perhaps only the year, or the year and month, are known.
 *
 * @param first the first day that it may mean
 * @param last the last day that it may mean
 */
public record PartialDate(LocalDate first, LocalDate last) {

  /** Facts older than that may no longer hold. */
  private static final int YEARS_UNTIL_OLD = 5;

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  /** What {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} means; empty for anything else. */
  public static Optional<PartialDate> of(String written) {
    var parts = FORM.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    try {
      if (parts.group(2) == null) {
        return Optional.of(new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      var month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      return Optional.of(
          parts.group(3) == null
              ? new PartialDate(month.atDay(1), month.atEndOfMonth())
              : of(month.atDay(Integer.parseInt(parts.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** One day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  /** True when more than five years have passed since. */
  public boolean isOldOn(LocalDate today) {
    return last.plusYears(YEARS_UNTIL_OLD).isBefore(today);
  }
}
