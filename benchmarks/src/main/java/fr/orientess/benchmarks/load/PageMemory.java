package fr.orientess.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/**
 * What one open page of each kind keeps on the server, its session included. Arguments: site,
 * process id of the server, and how many visitors open each page.
 */
public final class PageMemory {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/questionnaire",
          "/questionnaire/recapitulatif",
          "/resultats",
          "/resultats?stade=creation&forme=association&territoire=C35238&besoins=financement-amorcage",
          "/annuaire",
          "/aide");

  private PageMemory() {}

  /** Opens them. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var site = URI.create(arguments[0]);
    var server = new ServerProcess(arguments[1]);
    int visitors = Integer.parseInt(arguments[2]);
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (var page : PAGES) {
        open(http, site, page, 2); // whatever the first visitor of a page makes the server keep
      }
      for (var page : PAGES) {
        long before = server.heapInUse();
        var open = open(http, site, page, visitors);
        long bytes = server.heapInUse() - before;
        System.out.printf("%,6d KB an open page %s%n", bytes / visitors / 1024, page);
        for (var browser : open) {
          browser.leave();
        }
      }
    }
  }

  private static List<Browser> open(HttpClient http, URI site, String page, int visitors)
      throws IOException, InterruptedException {
    var open = new ArrayList<Browser>();
    for (int visitor = 0; visitor < visitors; visitor++) {
      var browser = new Browser(http, site, new Timings());
      browser.open(page);
      open.add(browser);
    }
    return open;
  }
}
