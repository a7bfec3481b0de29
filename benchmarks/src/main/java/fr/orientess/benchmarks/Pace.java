package fr.orientess.benchmarks;

import fr.orientess.benchmarks.node.NodeEngine;
import fr.orientess.benchmarks.rows.RowSet;
import java.util.Arrays;
import java.util.Locale;

/** How much time a run takes for how sure its figures are. */
enum Pace {
  /** A few minutes: the sets that the figures to reach are about. */
  QUICK(6, 3, 1),
  /** All sets and all engines, half an hour. */
  FULL(8, 4, 1);

  private final int warmUps;
  private final int iterations;
  private final int seconds;

  Pace(int warmUps, int iterations, int seconds) {
    this.warmUps = warmUps;
    this.iterations = iterations;
    this.seconds = seconds;
  }

  static Pace named(String name) {
    return Arrays.stream(values())
        .filter(pace -> pace.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("quick or full, not " + name));
  }

  boolean measures(RowSet set) {
    return this == FULL
        || set.rows() == RowSet.BASE
        || set.name().equals("3000")
        || set.name().equals("30000-local");
  }

  /** Nobody waits again and again for engines that take minutes for 1,000 profiles. */
  boolean bears(NodeEngine engine, RowSet set) {
    return switch (engine) {
      case ZEN -> this == FULL || set.rows() <= 3_000;
      case JSON_RULES_ENGINE -> this == FULL ? !set.isLocal() : set.rows() <= RowSet.BASE;
      case PUBLICODES -> this == FULL;
    };
  }

  int warmUps() {
    return warmUps;
  }

  int iterations() {
    return iterations;
  }

  /** The length of one iteration. */
  int seconds() {
    return seconds;
  }
}
