package fr.orientess.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With fonts that have nothing beyond the basic plane but the heart. */
class UnprintableEmojiTest {

  private final UnprintableEmoji emoji = new UnprintableEmoji(c -> c < 0x2000 || c == '❤');

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Bravo 🙂 !,Bravo !",
        "Bravo 🙂\u00a0!,Bravo\u00a0!",
        "Oui 👍🏽.,Oui.",
        "🏠 chez vous,chez vous",
        "(🏠 chez vous 🏠),(chez vous)",
        "fin 🙂,fin",
        "un🙂deux,undeux",
        "famille 👨‍👩‍👧 et 🇫🇷 !,famille et !",
        "a ❤️‍🔥 b,a ❤ b",
        "1️⃣ 2 # * © ®,1 2 # * © ®",
        "漢字,漢字",
        "sans emoji  ,sans emoji  ",
      })
  void leavesTextThatReadsWell(String written, String printed) {
    assertThat(emoji.without(written)).isEqualTo(printed);
  }
}
