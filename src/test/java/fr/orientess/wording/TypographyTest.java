package fr.orientess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

  @Test
  void whatWasTypedGetsTheSignsOfPrinters() {
    assertThat(Typography.of("L'aide : jusqu'à l'été ; et après ? « D'abord » l'avis !"))
        .isEqualTo(
            "L’aide\u202F: jusqu’à l’été\u202F; et après\u202F? «\u00A0D’abord\u00A0»"
                + " l’avis\u202F!");
  }

  @Test
  void severalSignsAndOtherSpacesAreSetAlike() {
    assertThat(Typography.of("Vrai\u00A0?! («\u202Foui\u202F»)"))
        .isEqualTo("Vrai\u202F?! («\u00A0oui\u00A0»)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "L’aide\u202F: «\u00A0oui\u00A0»",
        "Open on 'Monday'",
        "from 9:30 to 12:00; then closed",
        "https://exemple.fr/?a=1;b=2",
        "5' et 20 :30"
      })
  void whatHasNoSuchSignStaysAsItIs(String text) {
    assertThat(Typography.of(text)).isEqualTo(text);
  }
}
