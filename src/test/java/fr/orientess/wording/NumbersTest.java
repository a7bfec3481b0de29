package fr.orientess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private static final Texts FRENCH = new Texts(Locale.FRENCH);

  @ParameterizedTest
  @CsvSource({
    "0, salariés, 0 salarié",
    "1, salariés, 1 salarié",
    "1.5, ans, '1,5 an'",
    "2, ans, 2 ans",
    "1, euros par an, 1 euro par an",
    "1, mois, 1 mois",
    "3, , 3"
  })
  void aUnitFollowsItsNumber(double value, String unit, String words) {
    assertThat(Numbers.quantity(value, unit, FRENCH)).isEqualTo(words);
  }

  @Test
  void thousandsStandApart() {
    assertThat(Numbers.euros(15_000, FRENCH)).isEqualTo("15\u202f000\u00a0€");
    assertThat(Numbers.euros(15_000, new Texts(Locale.ENGLISH))).isEqualTo("€15,000");
  }
}
