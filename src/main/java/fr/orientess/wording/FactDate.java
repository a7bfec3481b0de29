package fr.orientess.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of which perhaps only the year, or the year and month, are known.
 *
 * @param first the first day that it may mean
 * @param last the last day that it may mean
 */
public record FactDate(LocalDate first, LocalDate last) {

  /** Facts older than that may no longer hold. */
  private static final int YEARS_UNTIL_OLD = 5;

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  /** What {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} means; empty for anything else. */
  public static Optional<FactDate> of(String written) {
    var parts = FORM.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    try {
      if (parts.group(2) == null) {
        return Optional.of(new FactDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      var month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      if (parts.group(3) == null) {
        return Optional.of(new FactDate(month.atDay(1), month.atEndOfMonth()));
      }
      return Optional.of(of(month.atDay(Integer.parseInt(parts.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** One day. */
  public static FactDate of(LocalDate day) {
    return new FactDate(day, day);
  }

  /** True when five years and more have passed since. */
  public boolean isOldOn(LocalDate today) {
    return last.plusYears(YEARS_UNTIL_OLD).isBefore(today);
  }

  /** The date in words, as exactly as it is known. */
  public String words(Texts texts) {
    if (first.equals(last)) {
      return day(first, texts);
    }
    boolean isMonth = first.getMonth() == last.getMonth();
    return isMonth ? monthAndYear(first, texts) : String.valueOf(first.getYear());
  }

  private static String day(LocalDate day, Texts texts) {
    var key = day.getDayOfMonth() == 1 ? "facts.date.first" : "facts.date.day";
    return texts.get(key, day.getDayOfMonth(), monthAndYear(day, texts));
  }

  private static String monthAndYear(LocalDate day, Texts texts) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(day);
  }
}
