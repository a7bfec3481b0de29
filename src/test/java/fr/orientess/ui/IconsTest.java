package fr.orientess.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The icons of the theme stand in every page: those that are used, and no others. */
class IconsTest {

  private static final Pattern DRAWN = Pattern.compile("\\.icon-([\\w-]+) \\{\\s*mask-image");
  private static final Pattern USED = Pattern.compile("\\b(?:icon|ThemeIcon)\\(\\s*\"([\\w-]+)\"");

  private final String code = code();
  private final List<String> drawn = names(DRAWN, read(Path.of("frontend/theme/icons.css")));

  @Test
  void everyIconIsUsed() {
    assertThat(drawn).isNotEmpty().allMatch(icon -> code.contains("\"" + icon + "\""));
  }

  @Test
  void everyIconThatIsUsedIsDrawn() {
    assertThat(names(USED, code)).isNotEmpty().isSubsetOf(drawn);
  }

  private static List<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String code() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/fr/orientess/ui"))) {
      var code = new StringBuilder();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> code.append(read(file)));
      return code.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
