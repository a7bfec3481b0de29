package fr.orientess.benchmarks.engine;

import fr.orientess.benchmarks.rows.Subject;
import java.util.ArrayList;

/**
 * How long an engine takes to build, and what it keeps in memory.
 *
 * @param buildSeconds the median of some builds
 * @param heapMb kept after 1,000 profiles, beside the rows
 */
public record Footprint(double buildSeconds, double heapMb) {

  private static final int BUILDS = 7;

  /** Builds an engine several times, as a server does whose rules change. */
  public static Footprint of(Engines name, Subject subject) {
    var seconds = new ArrayList<Double>();
    for (int build = 0; build < BUILDS; build++) {
      long began = System.nanoTime();
      name.build(subject.knowledge()).close();
      seconds.add((System.nanoTime() - began) / 1e9);
    }
    seconds.sort(null);
    long before = used();
    var engine = name.build(subject.knowledge());
    subject.profiles().forEach(engine::answer);
    double heapMb = (used() - before) / 1e6;
    engine.close();
    return new Footprint(seconds.get(BUILDS / 2), Math.max(0, heapMb));
  }

  private static long used() {
    var runtime = Runtime.getRuntime();
    for (int collection = 0; collection < 3; collection++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
