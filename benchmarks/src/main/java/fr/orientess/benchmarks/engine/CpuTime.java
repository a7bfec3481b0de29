package fr.orientess.benchmarks.engine;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Counts calls a second of processor time of the threads that make them, whoever else runs. */
public final class CpuTime implements InternalProfiler {

  /** The name of its result. */
  public static final String PER_CPU_SECOND = "calls.per.cpu.second";

  private long before;

  @Override
  public String getDescription() {
    return "Calls a second of processor time of the benchmark's threads";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = nanos();
  }

  @Override
  public List<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double seconds = (nanos() - before) / 1e9;
    double calls = result.getMetadata().getAllOps();
    return List.of(
        new ScalarResult(PER_CPU_SECOND, calls / seconds, "calls/s", AggregationPolicy.AVG));
  }

  private static long nanos() {
    var threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().contains("jmh-worker")) {
        nanos += threads.getThreadCpuTime(thread.getThreadId());
      }
    }
    return nanos;
  }
}
