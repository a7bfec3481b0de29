package fr.orientess.benchmarks.load;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;

/** How long requests took, by their kind, and what went wrong. Safe for many threads. */
final class Timings {

  private static final long MOST_MICROS = 120_000_000;

  private final Map<String, ConcurrentHistogram> byKind = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();

  void record(String kind, long nanos) {
    byKind
        .computeIfAbsent(kind, _ -> new ConcurrentHistogram(MOST_MICROS, 3))
        .recordValue(Math.min(MOST_MICROS, nanos / 1000));
  }

  void error(String what) {
    errors.computeIfAbsent(what, _ -> new LongAdder()).increment();
  }

  /** Forgets all times, but not what went wrong. */
  void forgetTimes() {
    byKind.values().forEach(ConcurrentHistogram::reset);
  }

  /** Everything so far, in plain text. */
  String report() {
    var text = new StringBuilder();
    byKind.forEach(
        (kind, times) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-10s %,9d requests   p50 %7.1f ms   p99 %8.1f ms   most %8.1f ms%n",
                    kind,
                    times.getTotalCount(),
                    times.getValueAtPercentile(50) / 1000.0,
                    times.getValueAtPercentile(99) / 1000.0,
                    times.getMaxValue() / 1000.0)));
    return text.append(errors()).toString();
  }

  /** What went wrong so far, in a line. */
  String errors() {
    return errors.isEmpty() ? "no errors\n" : "errors: " + errors + "\n";
  }
}
