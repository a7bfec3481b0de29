package fr.orientess.workbook.source;

import fr.orientess.file.JsonFile;
import fr.orientess.file.JsonValue;
import fr.orientess.file.JsonValue.JsonText;
import fr.orientess.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of a directory that no simpler form can show: they stand in their cell as JSON. */
final class PlainJson {

  private static final JsonHabits HABITS = new JsonHabits("", ": ", ", ", "", "", false);

  private PlainJson() {}

  /** A text as it is, anything else as JSON. */
  static String text(JsonValue value) {
    return value instanceof JsonText text ? text.value() : HABITS.value(value);
  }

  /** The value that a cell holds as JSON; the cell itself as a text when it is none. */
  static JsonValue value(String cell) {
    return JsonFile.read("", cell.getBytes(StandardCharsets.UTF_8), new Findings())
        .orElseGet(() -> new JsonText(0, cell));
  }

  /** True when a cell looks like JSON rather than like a simpler form. */
  static boolean looksLike(String cell) {
    return cell.startsWith("[") || cell.startsWith("{");
  }

  /** True when both say the same. */
  static boolean same(@Nullable JsonValue one, @Nullable JsonValue other) {
    return Objects.equals(plain(one), plain(other));
  }

  private static @Nullable Object plain(@Nullable JsonValue value) {
    return value == null ? null : value.plain();
  }
}
