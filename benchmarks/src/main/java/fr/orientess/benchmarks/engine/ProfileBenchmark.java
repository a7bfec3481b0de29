package fr.orientess.benchmarks.engine;

import fr.orientess.benchmarks.rows.RowSet;
import fr.orientess.benchmarks.rows.Subject;
import fr.orientess.rules.Situation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One engine answers one profile after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProfileBenchmark {

  /** Name of a row set. */
  @Param("3000")
  public String set;

  /** Name of an engine. */
  @Param("verdicts")
  public String name;

  private Engine engine;
  private Situation[] profiles;
  private int next;

  /** Builds the engine. */
  @Setup
  public void build() {
    var subject = Subject.of(RowSet.named(set));
    engine = Engines.named(name).build(subject.knowledge());
    profiles = subject.profiles().toArray(Situation[]::new);
  }

  /** Answers the next profile. */
  @Benchmark
  public Object answer() {
    int profile = next++;
    if (next == profiles.length) {
      next = 0;
    }
    return engine.answer(profiles[profile]);
  }

  /** Lets the engine go. */
  @TearDown
  public void close() {
    engine.close();
  }
}
