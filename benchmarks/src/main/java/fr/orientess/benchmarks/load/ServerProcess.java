package fr.orientess.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The server as the operating system and its JVM see it. */
final class ServerProcess {

  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Pattern INSTANCES =
      Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+)");

  private final String pid;

  ServerProcess(String pid) {
    this.pid = pid;
  }

  /** Memory in use after a garbage collection, sessions, pools and open files. */
  String report() throws IOException {
    jcmd("GC.run");
    var histogram = jcmd("GC.class_histogram");
    return "heap %d MB, resident %d MB, sessions %d, pages %d, rule sessions %d, open files %d"
        .formatted(
            used() / 1024,
            resident() / 1024,
            instances(histogram, "org.apache.catalina.session.StandardSession"),
            instances(histogram, "com.vaadin.flow.component.internal.UIInternals"),
            instances(histogram, "fr.orientess.orientation.ReasoningSession"),
            openFiles());
  }

  private long used() throws IOException {
    var heap = USED.matcher(jcmd("GC.heap_info"));
    return heap.find() ? Long.parseLong(heap.group(1)) : -1;
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
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(jcmd, pid, command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes());
  }
}
