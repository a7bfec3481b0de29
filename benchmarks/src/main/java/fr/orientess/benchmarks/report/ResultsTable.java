package fr.orientess.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints results for people: one table a row set, then the ratios that we care about. */
public final class ResultsTable {

  private static final String LINE = "%-18s %13s %10s %10s %12s %8s %8s %8s%n";

  /** Pairs of what is compared with what. */
  private static final List<List<String>> RATIOS =
      List.of(
          List.of("verdicts", "zen"),
          List.of("verdicts", "h2"),
          List.of("verdicts", "loop"),
          List.of("verdicts", "json-rules-engine"),
          List.of("verdicts", "publicodes"),
          List.of("orientation", "zen"),
          List.of("orientation", "h2"),
          List.of("orientation", "loop-explained"),
          List.of("bitset", "selection"));

  private ResultsTable() {}

  /** Everything, in plain text. */
  public static String of(Results results) {
    var text = new StringBuilder();
    results.sizes().forEach((set, engines) -> table(set, engines, text));
    growth(results, text);
    return text.toString();
  }

  private static void table(String set, Map<String, Measured> engines, StringBuilder text) {
    text.append("%n%s rows%n".formatted(set));
    text.append(
        LINE.formatted(
            "engine",
            "per CPU-s",
            "p50 µs",
            "p99 µs",
            "bytes/call",
            "build s",
            "heap MB",
            "matches"));
    engines.forEach(
        (engine, m) ->
            text.append(
                LINE.formatted(
                    engine,
                    number(m.perCpuSecond()),
                    number(m.p50Micros()),
                    number(m.p99Micros()),
                    m.bytesPerCall() == null ? "–" : number(m.bytesPerCall()),
                    number(m.buildSeconds()),
                    number(m.heapMb()),
                    number(m.matches()))));
    for (var pair : RATIOS) {
      var one = engines.get(pair.getFirst());
      var other = engines.get(pair.getLast());
      if (one != null && other != null) {
        text.append(
            "  %s is %s times %s%n"
                .formatted(
                    pair.getFirst(),
                    number(one.perCpuSecond() / other.perCpuSecond()),
                    pair.getLast()));
      }
    }
  }

  /** How much longer a profile takes when the rows of other places are a hundred times as many. */
  private static void growth(Results results, StringBuilder text) {
    var few = results.sizes().get("300");
    var many = results.sizes().get("30000-local");
    if (few == null || many == null) {
      return;
    }
    text.append("%nfrom 300 to 30,000 rows, all growth local%n".formatted());
    few.forEach(
        (engine, before) -> {
          var after = many.get(engine);
          if (after != null) {
            text.append(
                "  %-18s %s times as long, %s times the matches%n"
                    .formatted(
                        engine,
                        number(before.perCpuSecond() / after.perCpuSecond()),
                        number(after.matches() / before.matches())));
          }
        });
  }

  private static String number(double value) {
    return String.format(
        Locale.ROOT, value < 10 ? "%,.2f" : value < 100 ? "%,.1f" : "%,.0f", value);
  }
}
