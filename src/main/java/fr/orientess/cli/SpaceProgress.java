package fr.orientess.cli;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells every second how much of an answer space has been looked at; many threads may count. */
final class SpaceProgress {

  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final long size;
  private final PrintStream err;
  private final Clock clock;
  private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.FRANCE);
  private Instant lastWord;
  private long done;

  SpaceProgress(long size, PrintStream err, Clock clock) {
    this.size = size;
    this.err = err;
    this.clock = clock;
    this.lastWord = clock.instant();
  }

  synchronized void add(long combinations) {
    done += combinations;
    var now = clock.instant();
    if (done == size || Duration.between(lastWord, now).compareTo(INTERVAL) >= 0) {
      lastWord = now;
      err.println(
          "Situations examinées : " + numbers.format(done) + " sur " + numbers.format(size) + ".");
    }
  }
}
