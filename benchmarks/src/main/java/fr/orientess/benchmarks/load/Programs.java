package fr.orientess.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Programs that ask for orientations without a pause. Arguments: site, how many at once, seconds, a
 * file of profiles, one a line.
 */
public final class Programs {

  private Programs() {}

  /** Lets them all ask. */
  public static void main(String[] arguments) throws Exception {
    var address = URI.create(arguments[0]).resolve("/api/v1/orientations");
    int programs = Integer.parseInt(arguments[1]);
    var time = Duration.ofSeconds(Long.parseLong(arguments[2]));
    var profiles = Files.readAllLines(Path.of(arguments[3]));
    var timings = new Timings();
    var end = Instant.now().plus(time);
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int program = 0; program < programs; program++) {
        int first = program * 31;
        threads.execute(() -> ask(http, address, profiles, first, end, timings));
      }
    }
    System.out.printf("%d programs for %d s%n%s", programs, time.toSeconds(), timings.report());
  }

  private static void ask(
      HttpClient http,
      URI address,
      List<String> profiles,
      int first,
      Instant end,
      Timings timings) {
    for (int next = first; Instant.now().isBefore(end); next++) {
      var request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(profiles.get(next % profiles.size())))
              .build();
      long began = System.nanoTime();
      try {
        var response = http.send(request, BodyHandlers.ofByteArray());
        timings.record("api", System.nanoTime() - began);
        if (response.statusCode() != 200) {
          timings.error("status " + response.statusCode());
        }
      } catch (IOException e) {
        timings.error(e.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
