package fr.orientess.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people read has the typographic apostrophe ’; only what programs read has the straight one.
 */
class ApostrophesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|^\\s*//[^\n]*", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
  private static final Pattern STRAIGHT = Pattern.compile("\\pL'+\\pL");

  /** The format of a date, and the name of the program in a calendar, which must never change. */
  private static final List<String> FOR_PROGRAMS =
      List.of("yyyyMMdd'T'HHmmss'Z'", "PRODID:-//OrientESS//Fiche d'orientation//FR");

  @Test
  void areTypographicInAllTextsOfTheCode() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      var texts =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> COMMENT.matcher(read(file)).replaceAll(""))
              .flatMap(code -> LITERAL.matcher(code).results())
              .map(MatchResult::group)
              .toList();

      assertThat(texts)
          .anyMatch(text -> text.contains("L’offre "))
          .filteredOn(text -> FOR_PROGRAMS.stream().noneMatch(text::contains))
          .noneMatch(text -> STRAIGHT.matcher(text).find());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fr/orientess/orientation/wording.properties",
        "fr/orientess/web/openapi.yaml",
        "vaadin-i18n/translations_fr.properties"
      })
  void areTypographicInAllTextsBesideTheCode(String file) {
    assertThat(read(RESOURCES.resolve(file)).lines())
        .anyMatch(line -> line.contains("’"))
        .filteredOn(line -> !line.startsWith("#"))
        .noneMatch(line -> STRAIGHT.matcher(line).find());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
