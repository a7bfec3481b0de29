package fr.orientess.benchmarks.load;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How long a newcomer with a slow phone looks at nothing. The phone is that of Lighthouse: the
 * network "Slow 4G" (150 ms a round trip, 1.6 Mbit/s down, 0.75 Mbit/s up) and a processor four
 * times slower, as Chromium simulates them: every request waits for a round trip, none for setting
 * up its connection. Each visit is of a browser that keeps nothing from the one before. Arguments:
 * site, visits of each page, the browser's program, paths.
 */
public final class FirstPaints {

  private static final int ROUND_TRIP_MS = 150;
  private static final double DOWN_BYTES = 1.6e6 / 8;
  private static final double UP_BYTES = 0.75e6 / 8;
  private static final double PROCESSOR = 4;

  /** Chromium goes on looking for a larger paint; this long after the load nothing new comes. */
  private static final int AFTERWARDS_MS = 1500;

  private static final String PAINTS =
      """
      () => new Promise(told => new PerformanceObserver(list => {
        const first = performance.getEntriesByName('first-contentful-paint')[0].startTime;
        const [page] = performance.getEntriesByType('navigation');
        const all = [page, ...performance.getEntriesByType('resource')];
        const before = all.filter(each => each.responseEnd <= first);
        told([
          first,
          list.getEntries().at(-1).startTime,
          before.length,
          all.filter(each => each.renderBlockingStatus === 'blocking').length,
          before.reduce((sum, each) => sum + each.transferSize, 0),
          all.reduce((sum, each) => sum + each.transferSize, 0)
        ].join(' '));
      }).observe({ type: 'largest-contentful-paint', buffered: true }))
      """;

  /**
   * One visit.
   *
   * @param first, largest in milliseconds since the visit began
   * @param requests answered before the first paint
   * @param blocking requests that the first paint had to wait for
   * @param bytes, allBytes over the network, before the first paint and altogether
   */
  private record Paint(
      double first,
      double largest,
      double requests,
      double blocking,
      double bytes,
      double allBytes) {

    static Paint of(String told) {
      var numbers = Arrays.stream(told.split(" ")).mapToDouble(Double::parseDouble).toArray();
      return new Paint(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }
  }

  private FirstPaints() {}

  /** Visits every page. */
  public static void main(String[] arguments) {
    int visits = Integer.parseInt(arguments[1]);
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(arguments[2]))
            .setArgs(
                List.of(
                    "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"));
    var without =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (var playwright = Playwright.create(without);
        var browser = playwright.chromium().launch(options)) {
      for (var path : Arrays.asList(arguments).subList(3, arguments.length)) {
        var address = arguments[0] + path;
        visit(browser, address);
        System.out.println(report(path, visits(browser, address, visits)));
      }
    }
  }

  private static List<Paint> visits(Browser browser, String address, int visits) {
    return IntStream.range(0, visits).mapToObj(number -> visit(browser, address)).toList();
  }

  private static Paint visit(Browser browser, String address) {
    var phone =
        new Browser.NewContextOptions()
            .setLocale("fr-FR")
            .setViewportSize(360, 800)
            .setDeviceScaleFactor(2)
            .setIsMobile(true)
            .setHasTouch(true);
    try (var context = browser.newContext(phone)) {
      var page = context.newPage();
      var tools = context.newCDPSession(page);
      tools.send("Network.enable");
      var network = new JsonObject();
      network.addProperty("offline", false);
      network.addProperty("latency", ROUND_TRIP_MS);
      network.addProperty("downloadThroughput", DOWN_BYTES);
      network.addProperty("uploadThroughput", UP_BYTES);
      tools.send("Network.emulateNetworkConditions", network);
      var processor = new JsonObject();
      processor.addProperty("rate", PROCESSOR);
      tools.send("Emulation.setCPUThrottlingRate", processor);
      page.navigate(address);
      page.waitForTimeout(AFTERWARDS_MS);
      return Paint.of((String) page.evaluate(PAINTS));
    }
  }

  private static String report(String path, List<Paint> paints) {
    return String.format(
        Locale.ROOT,
        "%s: first paint %.0f ms (%.0f to %.0f), largest %.0f ms,"
            + " before the first paint %.0f requests (%.0f blocking), %.0f KB of %.0f KB",
        path,
        median(paints, Paint::first),
        paints.stream().mapToDouble(Paint::first).min().orElseThrow(),
        paints.stream().mapToDouble(Paint::first).max().orElseThrow(),
        median(paints, Paint::largest),
        median(paints, Paint::requests),
        median(paints, Paint::blocking),
        median(paints, Paint::bytes) / 1000,
        median(paints, Paint::allBytes) / 1000);
  }

  private static double median(List<Paint> paints, ToDoubleFunction<Paint> what) {
    var sorted = paints.stream().mapToDouble(what).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
