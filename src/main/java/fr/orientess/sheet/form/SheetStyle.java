package fr.orientess.sheet.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What sheets look like; on the pages of the site, its theme has the same files. */
final class SheetStyle {

  private static final String OWN = "/fr/orientess/sheet/";
  private static final String SHARED = read("/theme/sheet.css");

  /** In a browser, printed from there or not. */
  static final String SCREEN =
      read(OWN + "alone.css")
          + read("/theme/narrow-space.css")
          + SHARED
          + read("/theme/sheet-screen.css");

  /** In a PDF. */
  static final String PAPER = SHARED + read(OWN + "paper.css");

  private SheetStyle() {}

  static String read(String path) {
    try (var in = SheetStyle.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Missing " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
