package fr.orientess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void theSameFactsAndResultsAreWordedInBothLanguages() {
    assertThat(keys(Locale.ENGLISH))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(keys(Locale.FRENCH));
  }

  private static java.util.List<String> keys(Locale locale) {
    return ResourceBundle.getBundle("vaadin-i18n.translations", locale).keySet().stream()
        .filter(key -> key.startsWith("facts.") || key.startsWith("results."))
        .toList();
  }
}
