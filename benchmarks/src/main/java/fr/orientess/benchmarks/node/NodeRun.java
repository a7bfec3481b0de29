package fr.orientess.benchmarks.node;

import fr.orientess.benchmarks.report.Measured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An engine at work in its Node: it has answered all profiles, and waits to be measured. */
public final class NodeRun implements AutoCloseable {

  private final String name;
  private final Process process;
  private final BufferedReader output;
  private final List<Set<String>> rows = new ArrayList<>();

  NodeRun(String name, List<String> command) {
    this.name = name;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be run; is Node installed?", e);
    }
    output = process.inputReader();
    for (var result : nextLine()) {
      var ids = new TreeSet<String>();
      result.forEach(id -> ids.add(id.stringValue()));
      rows.add(ids);
    }
  }

  private JsonNode nextLine() {
    try {
      var line = output.readLine();
      if (line == null) {
        throw new IllegalStateException(name + " failed");
      }
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By profile, the ids of the rows that fit. */
  public List<Set<String>> rows() {
    return rows;
  }

  /** Measures it. */
  public Measured measure() {
    try (var go = process.outputWriter()) {
      go.write("go\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var measured = nextLine();
    var bytes = measured.get("bytesPerCall");
    return new Measured(
        measured.get("perCpuSecond").doubleValue(),
        measured.get("p50Micros").doubleValue(),
        measured.get("p99Micros").doubleValue(),
        bytes.isNull() ? null : bytes.doubleValue(),
        measured.get("buildSeconds").doubleValue(),
        measured.get("heapMb").doubleValue(),
        rows.stream().mapToInt(Set::size).average().orElse(0));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
