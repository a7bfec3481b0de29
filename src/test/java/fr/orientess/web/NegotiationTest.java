package fr.orientess.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of RFC 9110, 12.5.1: of several ranges that mean a form, the narrowest one counts. */
class NegotiationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/pdf | PDF",
        "text/html, application/pdf | HTML",
        "text/html;q=0.5, application/pdf | PDF",
        "*/*, text/csv | CSV",
        "application/*;q=0.1, text/csv | CSV",
        "application/json;q=0.1, */* | PDF",
        "application/json;q=0, */* | PDF",
        "application/*;q=0, */*;q=0.5 | HTML",
        "text/*;q=0.3, text/html;q=0.7, */*;q=0.5 | HTML",
        "text/*;q=0.9, text/html;q=0.1 | CSV",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML"
      })
  void theFormThatIsLikedBestIsFound(String accept, SheetForm form) {
    assertThat(SheetForm.accepted(accept)).contains(form);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "*/*", "application/*"})
  void whoDoesNotMindGetsTheFirst(@Nullable String accept) {
    assertThat(SheetForm.accepted(accept)).contains(SheetForm.JSON);
  }

  @Test
  void nothingIsFoundForWhomNothingSuits() {
    assertThat(SheetForm.accepted("image/png")).isEmpty();
    assertThat(SheetForm.accepted("*/*;q=0")).isEmpty();
    assertThat(SheetForm.accepted("nonsense")).isEmpty();
  }
}
