package fr.orientess.file;

import fr.orientess.finding.Quoted;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** The few characters of a JSON file around a mistake, so that its author can find it. */
final class JsonExcerpt {

  private static final int AROUND = 20;

  private JsonExcerpt() {}

  /** {@code : « … »}, or nothing when the place is unknown. */
  static String at(byte[] bytes, @Nullable TokenStreamLocation location) {
    if (location == null || location.getByteOffset() < 0) {
      return "";
    }
    int middle = (int) Math.min(location.getByteOffset(), bytes.length);
    int start = Math.max(0, middle - AROUND);
    int end = Math.min(bytes.length, middle + AROUND);
    var text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    var shown = text.replaceAll("[\\p{Cntrl}\uFFFD\\s]+", " ").strip();
    return shown.isEmpty() ? "" : " : vers " + Quoted.value(shown);
  }
}
