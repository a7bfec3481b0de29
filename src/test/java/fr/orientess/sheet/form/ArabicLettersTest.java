package fr.orientess.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicLettersTest {

  /** By code point: forms of a letter look alike in many editors. */
  @ParameterizedTest
  @CsvSource({
    "'ببب', FE91 FE92 FE90",
    "'ب', FE8F",
    "'دار', FEA9 FE8D FEAD",
    "'سلام', FEB3 FEFC FEE1",
    "'لا', FEFB",
    "'بَب', FE91 064E FE90",
    "'بـ', FE91 0640",
    "'پی', FB58 FBFD",
    "'aب é', 61 FE8F 20 E9",
  })
  void everyLetterTakesTheFormOfItsPlace(String letters, String forms) {
    assertThat(ArabicLetters.joined(letters).chars().mapToObj(Integer::toHexString))
        .containsExactly(
            forms.toLowerCase(java.util.Locale.ROOT).replaceAll("\\b0+", "").split(" "));
  }

  @Test
  void aFontWithoutTheFormsGetsTheLetters() {
    assertThat(ArabicLetters.parted(ArabicLetters.joined("سلام é"))).isEqualTo("سلام é");
  }
}
