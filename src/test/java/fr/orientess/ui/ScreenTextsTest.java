package fr.orientess.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.orientess.wording.Typography;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that visitors read stands in the two bundles, and nothing else does. */
class ScreenTextsTest {

  private static final Path SOURCES = Path.of("src/main/java/fr/orientess");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*\\.[A-Za-z0-9.-]+");
  private static final Pattern FRENCH =
      Pattern.compile(
          "\\pL[àâçéèêëîïôùûüœÀÂÇÉÈÊËÎÏÔÙÛÜŒ]|[àâçéèêëîïôùûüœÀÂÇÉÈÊËÎÏÔÙÛÜŒ]\\pL|\\b(le|la|les|un|une|des|du|vos|votre|vous|nous|pour|avec|sans|est|sont|pas|dans|sur)\\b"
              + " \\pL",
          Pattern.CASE_INSENSITIVE);

  private final Properties french = bundle("fr");
  private final Properties english = bundle("en");

  @Test
  void thereIsNoFrenchInTheCodeOfTheScreens() {
    assertThat(literals(SOURCES.resolve("ui")))
        .isNotEmpty()
        .noneMatch(literal -> FRENCH.matcher(literal).find());
  }

  @Test
  void everyFrenchTextHasAnEnglishOne() {
    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(french.stringPropertyNames());
  }

  @Test
  void everyTextIsUsed() {
    var literals = literals(SOURCES);
    var prefixes = literals.stream().filter(literal -> literal.matches(".*\\.")).toList();
    var unused =
        french.stringPropertyNames().stream()
            .filter(key -> !key.endsWith(".meaning"))
            .filter(key -> !literals.contains(key))
            .filter(key -> prefixes.stream().noneMatch(key::startsWith));

    assertThat(unused).isEmpty();
  }

  @Test
  void everyTextThatIsUsedExists() {
    var families =
        french.stringPropertyNames().stream()
            .map(key -> key.substring(0, key.indexOf('.') + 1))
            .collect(Collectors.toUnmodifiableSet());
    var missing =
        literals(SOURCES.resolve("ui")).stream()
            .filter(literal -> KEY.matcher(literal).matches() && !literal.endsWith("."))
            .filter(literal -> families.stream().anyMatch(literal::startsWith))
            .filter(literal -> !literal.endsWith(".svg"))
            .filter(literal -> !french.containsKey(literal));

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void noTextIsEmptyOrBrokenAsAFormat(String language) {
    var texts = bundle(language);

    assertThat(texts.stringPropertyNames())
        .allSatisfy(
            key -> {
              var text = texts.getProperty(key);
              assertThat(text).isNotBlank();
              if (text.contains("{0")) {
                assertThatCode(() -> format(text, language)).doesNotThrowAnyException();
              }
            });
  }

  @Test
  void frenchSignsStayWithTheirWords() {
    assertThat(french.stringPropertyNames())
        .allSatisfy(
            key -> {
              var text = french.getProperty(key);
              assertThat(Typography.of(text)).isEqualTo(text);
            });
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    assertThat(french.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(arguments(english.getProperty(key, "")))
                    .isEqualTo(arguments(french.getProperty(key))));
  }

  private static void format(String text, String language) {
    for (var count : new int[] {0, 1, 2, 1000}) {
      new MessageFormat(text, Locale.of(language))
          .format(new Object[] {count, count, count, count});
    }
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> literals(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ScreenTextsTest::read)
          .map(source -> COMMENT.matcher(source).replaceAll(""))
          .flatMap(source -> LITERAL.matcher(source).results())
          .map((MatchResult literal) -> literal.group(1))
          .collect(Collectors.toUnmodifiableSet());
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

  private static Properties bundle(String language) {
    var file = Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties");
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(file, UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
