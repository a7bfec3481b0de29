package fr.orientess.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JdkBidiTest {

  private final JdkBidi.Reorderer reorderer = new JdkBidi.Reorderer();

  @Test
  void bracketsTurnRound() {
    assertThat(reorderer.reorderRTLTextToLTR("א(ב)")).isEqualTo("(ב)א");
  }

  @Test
  void vowelsStayWithTheirLetter() {
    assertThat(reorderer.reorderRTLTextToLTR("בָּא")).isEqualTo("אבָּ");
  }
}
