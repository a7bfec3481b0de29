package fr.orientess.orientation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the day for which somebody wants an orientation; days that no calendar needs are none. */
public final class OrientationDay {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int LENGTH = "AAAA-MM-JJ".length();

  private OrientationDay() {}

  /**
   * The day of a text such as {@code 2026-11-24}.
   *
   * @return empty when it is no day, written otherwise, or not within the years 1900 to 2200
   */
  public static Optional<LocalDate> read(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
