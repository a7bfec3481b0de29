package fr.orientess.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many visitors at once: each walks one journey after the other, in a new session each, until time
 * is up, and finishes the last. They come within a quarter of the time; times are told of its
 * second half, when all are at work and neither the server nor this program is still being
 * compiled. Arguments: site, visitors, seconds, mean seconds of thought before every step, and
 * perhaps the process id of the server, whose memory is then told too.
 */
public final class Visitors {

  private final URI site;
  private final int visitors;
  private final Duration time;
  private final double think;
  private final Timings timings = new Timings();
  private final LongAdder journeys = new LongAdder();

  private Visitors(URI site, int visitors, Duration time, double think) {
    this.site = site;
    this.visitors = visitors;
    this.time = time;
    this.think = think;
  }

  /** Lets them all in. */
  public static void main(String[] arguments) throws Exception {
    var crowd =
        new Visitors(
            URI.create(arguments[0]),
            Integer.parseInt(arguments[1]),
            Duration.ofSeconds(Long.parseLong(arguments[2])),
            Double.parseDouble(arguments[3]));
    var server = arguments.length > 4 ? new ServerProcess(arguments[4]) : null;
    if (server != null) {
      System.out.println("before:  " + server.report());
    }
    crowd.visit(server);
    if (server != null) {
      System.out.println("after:   " + server.report());
    }
  }

  private void visit(ServerProcess server) throws IOException, InterruptedException {
    var end = Instant.now().plus(time);
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int visitor = 0; visitor < visitors; visitor++) {
        // They do not all come in the same second, but all within a quarter of the time.
        var arrival = time.dividedBy(4).multipliedBy(visitor).dividedBy(visitors);
        var random = new Random(visitor);
        threads.execute(() -> visitAgainAndAgain(http, arrival, random, end));
      }
      Thread.sleep(time.dividedBy(2));
      timings.forgetTimes();
      long measuredFrom = System.currentTimeMillis();
      Thread.sleep(time.dividedBy(2));
      System.out.printf("measured %d %d%n", measuredFrom, System.currentTimeMillis());
      System.out.print(timings.report());
      if (server != null) {
        // Not before: looking at its memory makes the server pause.
        System.out.println("at work: " + server.report());
      }
    }
    System.out.printf(
        "%d visitors, %d whole journeys, %s", visitors, journeys.sum(), timings.errors());
  }

  private void visitAgainAndAgain(HttpClient http, Duration arrival, Random random, Instant end) {
    try {
      Thread.sleep(arrival);
      while (Instant.now().isBefore(end)) {
        try {
          new Journey(new Browser(http, site, timings), random, think).walk();
          journeys.increment();
        } catch (IOException | RuntimeException e) {
          timings.error(e.getClass().getSimpleName() + " " + e.getMessage());
          Thread.sleep((long) (think * 1000));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
