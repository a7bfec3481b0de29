package fr.orientess.knowledge;

import java.time.Clock;
import java.time.ZoneId;

/** The time by which rows begin and end: days begin at midnight in Paris, also overseas. */
public final class ParisTime {

  private ParisTime() {}

  /** A clock that shows it. */
  public static Clock clock() {
    return Clock.system(ZoneId.of("Europe/Paris"));
  }
}
