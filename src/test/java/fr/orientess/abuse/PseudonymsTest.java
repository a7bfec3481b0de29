package fr.orientess.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudonymsTest {

  private final Pseudonyms pseudonyms = new Pseudonyms();

  @Test
  void theSamePersonKeepsANameUntilItIsForgotten() {
    var name = pseudonyms.of("session", "camille");
    assertThat(pseudonyms.of("session", "camille")).isEqualTo(name).doesNotContain("camille");
    assertThat(pseudonyms.of("session", "dominique")).isNotEqualTo(name);
    pseudonyms.forget();
    assertThat(pseudonyms.of("session", "camille")).isNotEqualTo(name);
  }

  @Test
  void aKindNeverRunsIntoTheName() {
    assertThat(pseudonyms.of("a", "bc")).isNotEqualTo(pseudonyms.of("ab", "c"));
  }
}
