package fr.orientess.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The drawings that stand inside pages, so that they take the colours of the theme. */
final class Drawing {

  private Drawing() {}

  /** The SVG text of a drawing of ours. */
  static String read(String name) {
    try {
      return new ClassPathResource(name, Drawing.class).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
