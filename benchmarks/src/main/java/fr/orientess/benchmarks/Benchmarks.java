package fr.orientess.benchmarks;

import fr.orientess.benchmarks.engine.Agreement;
import fr.orientess.benchmarks.engine.CpuTime;
import fr.orientess.benchmarks.engine.Engines;
import fr.orientess.benchmarks.engine.Footprint;
import fr.orientess.benchmarks.engine.ProfileBenchmark;
import fr.orientess.benchmarks.node.NodeEngine;
import fr.orientess.benchmarks.node.NodeFiles;
import fr.orientess.benchmarks.report.GrowthChart;
import fr.orientess.benchmarks.report.Measured;
import fr.orientess.benchmarks.report.Results;
import fr.orientess.benchmarks.report.ResultsTable;
import fr.orientess.benchmarks.rows.RowSet;
import fr.orientess.benchmarks.rows.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every engine on every row set, after holding them to the same answers. Arguments: a
 * {@link Pace}, and perhaps names of row sets and engines to which it is limited.
 */
public final class Benchmarks {

  /**
   * Memory that the JVM has touched before, and new objects in a part of it that caches hold: else
   * the first touch of fresh memory, which virtual machines charge dearly, is most of what quick
   * engines are seen to take.
   */
  private static final String[] HEAP = {"-Xms1g", "-Xmx1g", "-Xmn16m", "-XX:+AlwaysPreTouch"};

  private final Pace pace;
  private final List<String> only;
  private final Path folder;
  private final Results results;

  private Benchmarks(Pace pace, List<String> only, Path folder) throws IOException {
    this.pace = pace;
    this.only = only;
    this.folder = folder;
    this.results = Results.begin();
  }

  /** Runs the benchmark and writes its results. */
  public static void main(String[] arguments) throws Exception {
    var pace = Pace.named(arguments[0]);
    var only = List.of(arguments).subList(1, arguments.length);
    var folder = Path.of(System.getProperty("orientess.results", "results"));
    new Benchmarks(pace, only, folder).run();
  }

  private void run() throws IOException, RunnerException {
    // What is kept is of everything; a part of it never takes its place.
    var name = pace == Pace.FULL && only.isEmpty() ? "latest" : "quick";
    for (var set : RowSet.all()) {
      if (isWanted(set.name(), RowSet.all().stream().map(RowSet::name).toList())
          && (pace.measures(set) || only.contains(set.name()))) {
        measure(set);
        results.write(folder.resolve(name + ".json"));
        GrowthChart.write(results, folder, name);
      }
    }
    System.out.println(ResultsTable.of(results));
  }

  /** Without any name of its kind among the arguments everything of the kind is wanted. */
  private boolean isWanted(String name, List<String> kind) {
    return only.contains(name) || kind.stream().noneMatch(only::contains);
  }

  private boolean isWanted(String engine) {
    return isWanted(
        engine,
        Stream.concat(
                Arrays.stream(Engines.values()).map(Engines::id),
                Arrays.stream(NodeEngine.values()).map(NodeEngine::id))
            .toList());
  }

  private void measure(RowSet set) throws IOException, RunnerException {
    var subject = Subject.of(set);
    var agreement = new Agreement(subject);
    var engines = Arrays.stream(Engines.values()).filter(e -> isWanted(e.id())).toList();
    var matches = new EnumMap<Engines, Double>(Engines.class);
    for (var engine : Engines.values()) {
      log(set, engine.id(), "answers");
      try (var built = engine.build(subject.knowledge())) {
        matches.put(engine, agreement.ask(engine, built));
      }
    }
    for (var engine : engines) {
      log(set, engine.id(), "is measured");
      var footprint = Footprint.of(engine, subject);
      var run = jmh(set, engine);
      results.put(set.name(), engine.id(), measured(run, footprint, matches.get(engine)));
    }
    for (var engine : NodeEngine.values()) {
      if (isWanted(engine.id()) && engine.bears(set.rows()) && pace.bears(engine, set)) {
        measure(engine, subject, agreement);
      }
    }
  }

  private void measure(NodeEngine engine, Subject subject, Agreement agreement) throws IOException {
    var set = subject.set();
    var files = Path.of("target", "node", set.name()).toAbsolutePath();
    log(set, engine.id(), "answers");
    try (var run =
        engine.start(
            NodeFiles.rows(subject, files),
            NodeFiles.profiles(subject, files),
            pace.warmUps() * pace.seconds(),
            pace.iterations() * pace.seconds())) {
      agreement.hear(engine.id(), run.rows());
      log(set, engine.id(), "is measured");
      results.put(set.name(), engine.id(), run.measure());
    }
  }

  private static void log(RowSet set, String engine, String does) {
    System.err.printf("%s rows: %s %s%n", set.name(), engine, does);
  }

  private RunResult jmh(RowSet set, Engines engine) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(ProfileBenchmark.class.getName())
            .param("set", set.name())
            .param("name", engine.id())
            .forks(1)
            .jvmArgsAppend(HEAP)
            .warmupIterations(pace.warmUps())
            .warmupTime(TimeValue.seconds(pace.seconds()))
            .measurementIterations(pace.iterations())
            .measurementTime(TimeValue.seconds(pace.seconds()))
            .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
            .addProfiler(CpuTime.class)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    return new Runner(options).runSingle();
  }

  private static Measured measured(RunResult run, Footprint footprint, double matches) {
    var times = run.getPrimaryResult().getStatistics();
    return new Measured(
        secondary(run, CpuTime.PER_CPU_SECOND),
        times.getPercentile(50),
        times.getPercentile(99),
        secondary(run, "gc.alloc.rate.norm"),
        footprint.buildSeconds(),
        footprint.heapMb(),
        matches);
  }

  private static double secondary(RunResult run, String name) {
    return run.getSecondaryResults().entrySet().stream()
        .filter(result -> result.getKey().endsWith(name))
        .mapToDouble(result -> result.getValue().getScore())
        .findFirst()
        .orElseThrow();
  }
}
