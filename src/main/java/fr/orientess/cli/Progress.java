package fr.orientess.cli;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells now and then how far a long command has come, and at the end what it did. */
final class Progress {

  private static final Duration INTERVAL = Duration.ofSeconds(5);

  private final PrintStream err;
  private final Clock clock;
  private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.FRANCE);
  private Instant lastWord;
  private long profiles;
  private long refused;

  Progress(PrintStream err, Clock clock) {
    this.err = err;
    this.clock = clock;
    this.lastWord = clock.instant();
  }

  /** Counts profiles that are done, some of them refused. */
  void add(int moreProfiles, int moreRefused) {
    profiles += moreProfiles;
    refused += moreRefused;
    var now = clock.instant();
    if (Duration.between(lastWord, now).compareTo(INTERVAL) >= 0) {
      lastWord = now;
      err.println(summary());
    }
  }

  /** Says what was done altogether. */
  void finish() {
    err.println(summary());
  }

  private String summary() {
    return "Profils traités : "
        + numbers.format(profiles)
        + ", dont refusés : "
        + numbers.format(refused)
        + ".";
  }
}
