package fr.orientess.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private final Option advice = new Option(0, "conseil", "Du conseil", null, null);
  private final Option money = new Option(1, "argent", "De l’argent", null, null);
  private final Option peers = new Option(2, "pairs", "Des pairs", null, null);
  private final Selection nothing = Selection.of(null, 2);

  @Test
  void optionsStandInTheOrderInWhichTheyWereChosen() {
    assertThat(nothing.with(money).with(advice).answer())
        .isEqualTo(new Answer.Choices(List.of(money, advice)));
  }

  @Test
  void noMoreThanAllowedCanBeChosenAndNoneTwice() {
    var full = nothing.with(money).with(advice);

    assertThat(full.isFull()).isTrue();
    assertThat(full.with(peers)).isEqualTo(full);
    assertThat(nothing.with(money).with(money).options()).containsExactly(money);
  }

  @Test
  void nothingChosenIsNoAnswerButNoneOfTheseIs() {
    assertThat(nothing.answer()).isNull();
    assertThat(nothing.with(money).without(money).answer()).isNull();
    assertThat(nothing.with(money).none(true).answer()).isEqualTo(new Answer.Choices(List.of()));
    assertThat(nothing.none(true).none(false).answer()).isNull();
    assertThat(nothing.none(true).with(money).isNone()).isFalse();
    assertThat(Selection.of(new Answer.Choices(List.of()), 2).isNone()).isTrue();
  }

  @Test
  void optionsMoveUpAndDownButNotBeyondTheEnds() {
    var both = nothing.with(money).with(advice);

    assertThat(both.moved(advice, true).options()).containsExactly(advice, money);
    assertThat(both.moved(money, false).options()).containsExactly(advice, money);
    assertThat(both.moved(money, true)).isEqualTo(both);
    assertThat(both.moved(advice, false)).isEqualTo(both);
    assertThat(both.moved(peers, true)).isEqualTo(both);
  }
}
