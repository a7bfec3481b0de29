package fr.orientess.sheet.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What sheets look like. */
final class SheetStyle {

  private static final String SHARED = read("sheet.css");

  /** In a browser, printed from there or not. */
  static final String SCREEN = SHARED + read("screen.css");

  /** In a PDF. */
  static final String PAPER = SHARED + read("paper.css");

  private SheetStyle() {}

  static String read(String name) {
    try (var in = SheetStyle.class.getResourceAsStream("/fr/orientess/sheet/" + name)) {
      if (in == null) {
        throw new IllegalStateException("Missing " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
