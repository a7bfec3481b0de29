package fr.orientess.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-02-06, 2024-02-06, 2024-02-06"
  })
  void coversEveryDayThatItMayMean(String written, LocalDate first, LocalDate last) {
    assertThat(PartialDate.of(written)).contains(new PartialDate(first, last));
  }

  @Test
  void isOldOnceMoreThanFiveYearsHavePassedSinceTheLastOfThem() {
    var month = PartialDate.of("2021-02").orElseThrow();

    assertThat(month.isOldOn(LocalDate.of(2026, 2, 28))).isFalse();
    assertThat(month.isOldOn(LocalDate.of(2026, 3, 1))).isTrue();
  }
}
