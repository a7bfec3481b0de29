package fr.orientess.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The server as the operating system and its JVM see it. */
final class ServerProcess {

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
  private static final Pattern INSTANCES =
      Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+)");

  private final String pid;

  ServerProcess(String pid) {
    this.pid = pid;
  }

  /**
   * What garbage collection has cost so far; then, after another one, memory in use, sessions,
   * pools and open files.
   */
  String report() throws IOException {
    var collections = collections();
    var histogram = histogram();
    return "heap %d MB, resident %d MB, sessions %d, pages %d, rule sessions %d, open files %d, %s"
        .formatted(
            bytes(histogram) >> 20,
            resident() / 1024,
            instances(histogram, "org.apache.catalina.session.StandardSession"),
            instances(histogram, "com.vaadin.flow.component.internal.UIInternals"),
            instances(histogram, "fr.orientess.orientation.ReasoningSession"),
            openFiles(),
            collections);
  }

  /** Bytes of the heap that are in use after a collection. */
  long heapInUse() throws IOException {
    return bytes(histogram());
  }

  /** Counts what a collection has left. What a server at work makes meanwhile is not in it. */
  private String histogram() throws IOException {
    return jcmd("GC.class_histogram");
  }

  private static long bytes(String histogram) {
    var total = TOTAL.matcher(histogram);
    return total.find() ? Long.parseLong(total.group(1)) : -1;
  }

  private String collections() throws IOException {
    var columns =
        run("jstat", "-gcutil", pid).lines().map(line -> line.strip().split("\\s+")).toList();
    var names = List.of(columns.getFirst());
    var values = columns.getLast();
    return "%s young and %s full collections took %s s"
        .formatted(
            values[names.indexOf("YGC")],
            values[names.indexOf("FGC")],
            values[names.indexOf("GCT")]);
  }

  private static long instances(String histogram, String type) {
    return histogram
        .lines()
        .map(INSTANCES::matcher)
        .filter(line -> line.find() && line.group(2).equals(type))
        .mapToLong(line -> Long.parseLong(line.group(1)))
        .sum();
  }

  private long resident() throws IOException {
    try (var lines = Files.lines(Path.of("/proc", pid, "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(-1);
    }
  }

  private long openFiles() throws IOException {
    try (var files = Files.list(Path.of("/proc", pid, "fd"))) {
      return files.count();
    }
  }

  private String jcmd(String command) throws IOException {
    return run("jcmd", pid, command);
  }

  private static String run(String tool, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes());
  }
}
