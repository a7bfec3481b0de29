package fr.orientess.ui;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the browser of the tests comes from: the one ORIENTESS_BROWSER names, an installed one,
 * Playwright's own download, else the npm package that carries one. Never none: that fails.
 *
 * @param executable null for Playwright's own
 * @param environment what the executable needs to run
 */
record Chromium(@Nullable Path executable, Map<String, String> environment) {

  static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private static final String PACKAGE_VERSION = "153.0.0";
  private static final int DOWNLOAD_MINUTES = 5;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> PLACES =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));

  static Chromium find() throws IOException, InterruptedException {
    var named = System.getenv("ORIENTESS_BROWSER");
    if (named != null) {
      return new Chromium(Path.of(named), Map.of());
    }
    var installed = installed();
    if (installed.isPresent()) {
      return new Chromium(installed.get(), Map.of());
    }
    if (!Files.exists(fromPackage()) && playwrightDownloads()) {
      return new Chromium(null, Map.of());
    }
    unpackPackage();
    return new Chromium(fromPackage(), packageEnvironment());
  }

  private static Optional<Path> installed() {
    var onPath =
        Stream.of(System.getenv("PATH").split(System.getProperty("path.separator"), -1))
            .map(Path::of)
            .flatMap(folder -> NAMES.stream().map(folder::resolve));
    return Stream.concat(onPath, PLACES.stream()).filter(Files::isExecutable).findFirst();
  }

  /** Answers at once when Playwright has its browser already. */
  private static boolean playwrightDownloads() throws IOException, InterruptedException {
    var install = Driver.ensureDriverInstalled(NO_DOWNLOAD, true).createProcessBuilder();
    install.command().addAll(List.of("install", "--only-shell", "chromium"));
    install.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");
    return succeeds(install);
  }

  private static void unpackPackage() throws IOException, InterruptedException {
    if (Files.exists(fromPackage())) {
      return;
    }
    Files.createDirectories(cache());
    var npm =
        new ProcessBuilder(
            "npm",
            "install",
            "--no-save",
            "--no-package-lock",
            "--engine-strict=false",
            "@sparticuz/chromium@" + PACKAGE_VERSION,
            "--prefix",
            ".");
    var unpack = new ProcessBuilder("node", "--input-type=module", "--eval", UNPACK);
    unpack.environment().put("TMPDIR", cache().toString());
    for (var step : List.of(npm, unpack)) {
      if (!succeeds(step.directory(cache().toFile()))) {
        throw new IllegalStateException(
            "No browser for the tests: install Chromium or Chrome, or set ORIENTESS_BROWSER to one"
                + " (neither Playwright's download nor the npm package @sparticuz/chromium worked: see target/browser.log).");
      }
    }
  }

  /** The executable comes last, so that its presence says that all is there. */
  private static final String UNPACK =
      """
      import { inflate } from '@sparticuz/chromium';
      for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br', 'chromium.br']) {
        await inflate(`node_modules/@sparticuz/chromium/bin/${name}`);
      }
      """;

  /** The package brings libraries and a font for machines that have neither. */
  private static Map<String, String> packageEnvironment() {
    var libraries = Map.entry("LD_LIBRARY_PATH", cache().resolve("al2023/lib").toString());
    return Files.exists(Path.of("/etc/fonts"))
        ? Map.ofEntries(libraries)
        : Map.ofEntries(
            libraries, Map.entry("FONTCONFIG_PATH", cache().resolve("fonts").toString()));
  }

  private static Path fromPackage() {
    return cache().resolve("chromium");
  }

  private static Path cache() {
    return Path.of(
        System.getProperty("user.home"), ".cache", "orientess", "chromium-" + PACKAGE_VERSION);
  }

  private static boolean succeeds(ProcessBuilder process) throws IOException, InterruptedException {
    var log = Redirect.appendTo(Path.of("target", "browser.log").toFile());
    var running = process.redirectErrorStream(true).redirectOutput(log).start();
    if (!running.waitFor(DOWNLOAD_MINUTES, TimeUnit.MINUTES)) {
      running.destroyForcibly();
      return false;
    }
    return running.exitValue() == 0;
  }
}
