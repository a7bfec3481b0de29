package fr.orientess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  /** A number without bounds. */
  private static final Question AGE =
      new Question(
          0,
          "age",
          QuestionType.NUMBER,
          null,
          "age",
          null,
          null,
          null,
          -NONE,
          NONE,
          0,
          false,
          true,
          List.of());

  @Test
  void aNumberWithoutBoundsMayLieBelowAndAboveEveryBoundOfTheRows() {
    var conditions =
        Map.<Integer, Condition>of(
            0, new Condition.Between(AGE, -NONE, 3), 1, new Condition.Between(AGE, 3, NONE));

    var outcomes = new Outcomes(SmallWorld.TERRITORIES).of(AGE, conditions, null);

    assertThat(outcomes)
        .extracting(outcome -> outcome.satisfied().toString())
        .containsExactlyInAnyOrder("{0}", "{0, 1}", "{1}");
    assertThat(outcomes)
        .extracting(outcome -> outcome.refused().toString())
        .containsExactlyInAnyOrder("{1}", "{}", "{0}");
  }
}
