package fr.orientess.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How often somebody may do something within an hour. Who it was is only remembered as a hash under
 * a random key; both are thrown away when the hour is over. Nothing leaves the memory.
 */
final class HourlyAllowance {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final int times;
  private final int mostPeople;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Integer> taken = new HashMap<>();
  private byte[] key = new byte[KEY_BYTES];
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
    var count = taken.get(hash(who));
    return count == null ? taken.size() < mostPeople : count < times;
  }

  /** Counts one time. */
  void take(String who) {
    taken.merge(hash(who), 1, Integer::sum);
  }

  private void startHour(Instant now) {
    taken.clear();
    key = new byte[KEY_BYTES];
    random.nextBytes(key);
    end = now.plus(HOUR);
  }

  private String hash(String who) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(who.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK knows " + ALGORITHM, e);
    }
  }
}
