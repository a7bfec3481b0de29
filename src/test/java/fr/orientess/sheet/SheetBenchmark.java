package fr.orientess.sheet;

import fr.orientess.sheet.form.SheetPdf;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;

/** How long a sheet takes to print, warm; run it by hand, with {@code -Xmx512m}. */
public final class SheetBenchmark {

  private static final int ROUNDS = 40;
  private static final int AT_ONCE = 20;
  private static final int PRESSES = 4;

  private SheetBenchmark() {}

  /** Prints the figures. */
  public static void main(String[] arguments) throws Exception {
    var offers =
        Personas.sheet(Personas.association()).cards().map(SheetCard::id).limit(8).toList();
    var chosen = new Wishes(Adviser.NOBODY, offers, java.util.Map.of());
    var sheet = Personas.sheet(Personas.association(), chosen);
    IntStream.range(0, ROUNDS).forEach(round -> SheetPdf.write(sheet));
    try (var pdf = Loader.loadPDF(SheetPdf.write(sheet))) {
      System.out.println("pages " + pdf.getNumberOfPages());
    }
    var threads = ManagementFactory.getThreadMXBean();
    long wall = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    IntStream.range(0, ROUNDS).forEach(round -> SheetPdf.write(sheet));
    report("one", ROUNDS, wall, threads.getCurrentThreadCpuTime() - cpu);
    wall = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(PRESSES)) {
      Callable<byte[]> print = () -> SheetPdf.write(sheet);
      for (var done : pool.invokeAll(java.util.Collections.nCopies(AT_ONCE, print))) {
        done.get();
      }
    }
    report("twenty at once", 1, wall, 0);
    var hundred = Personas.sheet("");
    wall = System.nanoTime();
    cpu = threads.getCurrentThreadCpuTime();
    SheetPdf.write(hundred);
    report("a hundred offers", 1, wall, threads.getCurrentThreadCpuTime() - cpu);
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.println("peak heap " + (peak >> 20) + " MB");
  }

  private static void report(String what, int rounds, long wall, long cpu) {
    System.out.printf(
        "%s: %d ms, %d ms of CPU%n",
        what, (System.nanoTime() - wall) / rounds / 1_000_000, cpu / rounds / 1_000_000);
  }
}
