package fr.orientess.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * PDFs of sheets, all asked for in the same moment. Arguments: site, how many at once, how often,
 * the profile as JSON, and what to call it.
 */
public final class Sheets {

  private final HttpClient http;
  private final HttpRequest order;
  private final String name;
  private final Timings timings = new Timings();
  private final LongAdder bytes = new LongAdder();

  private Sheets(HttpClient http, URI site, String profile, String name) {
    this.http = http;
    this.name = name;
    this.order =
        HttpRequest.newBuilder(site.resolve("/api/v1/sheets"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/pdf")
            .POST(HttpRequest.BodyPublishers.ofString(profile))
            .build();
  }

  /** Asks for them, and tells how long that took, in whole and each. */
  public static void main(String[] arguments) throws Exception {
    int atOnce = Integer.parseInt(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var sheets = new Sheets(http, URI.create(arguments[0]), arguments[3], arguments[4]);
      long began = System.nanoTime();
      for (int round = 0; round < rounds; round++) {
        sheets.print(atOnce);
      }
      System.out.printf(
          "%s: %d at once, %d times, %d ms each time, %d KB altogether%n%s",
          sheets.name,
          atOnce,
          rounds,
          (System.nanoTime() - began) / 1_000_000 / rounds,
          sheets.bytes.sum() / 1024,
          sheets.timings.report());
    }
  }

  private void print(int atOnce) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int sheet = 0; sheet < atOnce; sheet++) {
        threads.execute(this::print);
      }
    }
  }

  private void print() {
    long began = System.nanoTime();
    try {
      var response = http.send(order, BodyHandlers.ofByteArray());
      timings.record(name, System.nanoTime() - began);
      if (response.statusCode() == 200) {
        bytes.add(response.body().length);
      } else {
        timings.error("status " + response.statusCode());
      }
    } catch (IOException e) {
      timings.error(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
