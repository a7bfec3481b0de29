package fr.orientess.report;

import fr.orientess.abuse.Pseudonyms;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How often somebody may do something within an hour. Who it was is only remembered as a hash under
 * a random key; both are thrown away by the first who asks after the hour. Nothing leaves the
 * memory.
 */
final class HourlyAllowance {

  private static final Duration HOUR = Duration.ofHours(1);

  private final int times;
  private final int mostPeople;
  private final Pseudonyms names = new Pseudonyms();
  private final Map<String, Integer> taken = new HashMap<>();
  private Instant end = Instant.MIN;

  /**
   * An allowance.
   *
   * @param times how often each may within the hour
   * @param mostPeople how many are remembered; while so many are, nobody else may
   */
  HourlyAllowance(int times, int mostPeople) {
    this.times = times;
    this.mostPeople = mostPeople;
  }

  /** True when that one may once more. */
  boolean isLeft(String who, Instant now) {
    if (!now.isBefore(end)) {
      startHour(now);
    }
    var count = taken.get(names.of("", who));
    return count == null ? taken.size() < mostPeople : count < times;
  }

  /** Counts one time. */
  void take(String who) {
    taken.merge(names.of("", who), 1, Integer::sum);
  }

  private void startHour(Instant now) {
    taken.clear();
    names.forget();
    end = now.plus(HOUR);
  }
}
