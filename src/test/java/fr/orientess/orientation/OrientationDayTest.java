package fr.orientess.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationDayTest {

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2026-11-24", "2200-12-31"})
  void aDayIsReadAsItIsWritten(String text) {
    assertThat(OrientationDay.read(text)).contains(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1899-12-31", "2201-01-01", "0000-01-01", "+999999999-12-31", "-999-01-01"})
  void aDayBeyondEveryCalendarIsNone(String text) {
    assertThat(OrientationDay.read(text)).isEmpty();
  }

  @Test
  void whatIsNoDayIsNone() {
    assertThat(OrientationDay.read("2026-02-30")).isEmpty();
    assertThat(OrientationDay.read("24/11/2026")).isEmpty();
    assertThat(OrientationDay.read("")).isEmpty();
  }
}
