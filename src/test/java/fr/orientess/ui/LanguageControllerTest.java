package fr.orientess.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

class LanguageControllerTest {

  @Test
  void goesBackToThePageThatWasOpenAnswersIncluded() {
    var answer = use("en", "http://ess.test/questionnaire/forme?stade=idee&lieu=%3F");

    assertThat(answer.getHeaders().getLocation())
        .isEqualTo(URI.create("/questionnaire/forme?stade=idee&lieu=%3F"));
    assertThat(answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE)).startsWith("langue=en;");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "http://elsewhere.test/trap",
        "http://ess.test//elsewhere.test",
        "http://ess.test:81/",
        "mailto:ess.test",
        "not an address"
      })
  void neverLeadsToAnotherSite(@Nullable String referer) {
    assertThat(use("en", referer).getHeaders().getLocation()).isEqualTo(URI.create("/"));
  }

  @Test
  void remembersNoLanguageThatThereIsNot() {
    assertThat(use("xx", null).getHeaders().getFirst(HttpHeaders.SET_COOKIE)).isNull();
  }

  private static ResponseEntity<Void> use(String code, @Nullable String referer) {
    return new LanguageController().use(code, referer, "ess.test");
  }
}
