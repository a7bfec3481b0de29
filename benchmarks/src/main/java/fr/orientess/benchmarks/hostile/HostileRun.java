package fr.orientess.benchmarks.hostile;

import fr.orientess.finding.Finding;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeLoader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lets the readers of a knowledge folder meet one hostile file after the other. Prints, slowest
 * first, how long the answer took and the most heap that was in use at once, the garbage included.
 * Ends with 1 when one is accepted, or takes longer than allowed.
 */
public final class HostileRun {

  private static final double MOST_SECONDS = 2;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);
  private static final int MEGABYTE = 1 << 20;

  private HostileRun() {}

  private record Answer(String name, double seconds, double cpu, long heap, List<Finding> errors) {

    boolean isFine() {
      return seconds <= MOST_SECONDS && !errors.isEmpty();
    }

    String line() {
      var first = errors.isEmpty() ? "ACCEPTED" : errors.getFirst().message();
      return "%6.2f s %6.2f s cpu %5d MB  %s: %s"
          .formatted(seconds, cpu, heap / MEGABYTE, name, first.lines().findFirst().orElse(""));
    }
  }

  /** Reads what {@link HostileFiles} wrote into that folder. */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var names = Files.readAllLines(folder.resolve(HostileFiles.NAMES));
    System.out.println("warm-up: " + read("sound", folder.resolve("sound")).line());
    var answers = new ArrayList<Answer>();
    for (int number = 0; number < names.size(); number++) {
      answers.add(read(names.get(number), folder.resolve(String.valueOf(number))));
    }
    answers.sort(Comparator.comparingDouble(Answer::seconds).reversed());
    answers.forEach(answer -> System.out.println(answer.line()));
    System.out.println(
        "%d files, %d refused within %.0f s, at most %d MB of heap; resident %s"
            .formatted(
                answers.size(),
                answers.stream().filter(Answer::isFine).count(),
                MOST_SECONDS,
                answers.stream().mapToLong(Answer::heap).max().orElse(0) / MEGABYTE,
                resident()));
    System.exit(answers.stream().allMatch(Answer::isFine) ? 0 : 1);
  }

  private static Answer read(String name, Path folder) {
    System.gc();
    heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long began = System.nanoTime();
    var errors = KnowledgeLoader.load(KnowledgeFiles.read(folder), DAY).errors();
    double seconds = (System.nanoTime() - began) / 1e9;
    double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
    long heap = heaps().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new Answer(name, seconds, cpuSeconds, heap, errors);
  }

  private static List<MemoryPoolMXBean> heaps() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** The most memory the process ever held, as the operating system says. */
  private static String resident() throws IOException {
    var status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB at most")
            .findFirst()
            .orElse("unknown")
        : "unknown";
  }
}
