package fr.orientess.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  private final Question budget =
      new Question(
          0,
          "budget",
          QuestionType.NUMBER,
          null,
          "Quel budget ?",
          null,
          null,
          "euros par an",
          0,
          5_000_000,
          0,
          true,
          false,
          List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        " 1 200 |1200",
        "1\u00a0200,50|1200.5",
        "1\u202f200 €|1200",
        "12.5|12.5",
        "0,5|0.5",
        "1.200.000|1200000",
        "300 euros|300",
        "300 Euros par an|300",
        "+7|7",
        "-0|0",
      })
  void numbersAreReadAsPeopleWriteThem(String typed, double value) {
    assertThat(TypedNumber.of(typed, budget)).isEqualTo(new TypedNumber.Accepted(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"beaucoup", "1,2,3", "1e9", "12 ou 13", "€", "<script>", "0x10", "NaN"})
  void whatIsNoNumberIsRefused(String typed) {
    assertThat(TypedNumber.of(typed, budget)).isEqualTo(new TypedNumber.NotANumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "−1", "5000001", "999999999999"})
  void numbersBeyondTheBoundsAreRefused(String typed) {
    assertThat(TypedNumber.of(typed, budget)).isEqualTo(new TypedNumber.OutOfBounds());
  }

  @Test
  void nothingTypedIsNoMistake() {
    assertThat(TypedNumber.of("  ", budget)).isEqualTo(new TypedNumber.Missing());
  }
}
