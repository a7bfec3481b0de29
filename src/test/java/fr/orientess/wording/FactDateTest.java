package fr.orientess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactDateTest {

  private static final Texts FRENCH = new Texts(Locale.FRENCH);

  @ParameterizedTest
  @CsvSource({
    "2024, 2024",
    "2024-03, mars 2024",
    "2024-03-06, 6 mars 2024",
    "2024-03-01, 1er mars 2024",
    "2024-12-31, 31 décembre 2024"
  })
  void readsAsExactlyAsItIsKnown(String written, String words) {
    assertThat(FactDate.of(written).orElseThrow().words(FRENCH)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mars 2024", "24", "2024-13", "2024-02-30", "2024-1-1"})
  void isNothingWhenMistaken(String written) {
    assertThat(FactDate.of(written)).isEmpty();
  }

  @Test
  void isOldWhenFiveYearsHavePassedSinceTheLastDayThatItMayMean() {
    var year = FactDate.of("2020").orElseThrow();

    assertThat(year.isOldOn(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(year.isOldOn(LocalDate.of(2026, 1, 1))).isTrue();
  }
}
