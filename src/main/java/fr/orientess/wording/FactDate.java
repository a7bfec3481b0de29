package fr.orientess.wording;

import fr.orientess.directory.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A date of which perhaps only the year, or the year and month, are known, and how it reads. */
public record FactDate(PartialDate date) {

  /** What {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} means; empty for anything else. */
  public static Optional<FactDate> of(String written) {
    return PartialDate.of(written).map(FactDate::new);
  }

  /** One day. */
  public static FactDate of(LocalDate day) {
    return new FactDate(PartialDate.of(day));
  }

  /** The first day that it may mean. */
  public LocalDate first() {
    return date.first();
  }

  /** The last day that it may mean. */
  public LocalDate last() {
    return date.last();
  }

  /** True when more than five years have passed since. */
  public boolean isOldOn(LocalDate today) {
    return date.isOldOn(today);
  }

  /** The date in words, as exactly as it is known. */
  public String words(Texts texts) {
    if (first().equals(last())) {
      return day(first(), texts);
    }
    boolean isMonth = first().getMonth() == last().getMonth();
    return isMonth ? monthAndYear(first(), texts) : String.valueOf(first().getYear());
  }

  private static String day(LocalDate day, Texts texts) {
    var key = day.getDayOfMonth() == 1 ? "facts.date.first" : "facts.date.day";
    return texts.get(key, day.getDayOfMonth(), monthAndYear(day, texts));
  }

  private static String monthAndYear(LocalDate day, Texts texts) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(day);
  }
}
