package fr.orientess.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Immutable answers to the questions of one questionnaire. */
public final class Answers {

  private final Questionnaire questionnaire;
  private final @Nullable Answer[] byPosition;

  private Answers(Questionnaire questionnaire, @Nullable Answer[] byPosition) {
    this.questionnaire = questionnaire;
    this.byPosition = byPosition;
  }

  /** No answer at all. */
  public static Answers none(Questionnaire questionnaire) {
    return new Answers(questionnaire, new Answer[questionnaire.questions().size()]);
  }

  /**
   * Answers by the positions of their questions.
   *
   * @param byPosition as long as the questionnaire; null where there is none; kept, not copied
   */
  static Answers of(Questionnaire questionnaire, @Nullable Answer[] byPosition) {
    return new Answers(questionnaire, byPosition);
  }

  /** These answers and one more, or one replaced. */
  public Answers with(Question question, Answer answer) {
    return replaced(question, answer);
  }

  /** These answers without that one. */
  public Answers without(Question question) {
    return replaced(question, null);
  }

  private Answers replaced(Question question, @Nullable Answer answer) {
    var copy = byPosition.clone();
    copy[question.position()] = answer;
    return new Answers(questionnaire, copy);
  }

  /** The answer to a question, or null where there is none. */
  public @Nullable Answer to(Question question) {
    return byPosition[question.position()];
  }

  /**
   * The options chosen in answer to a question, in the order chosen; none where it has no answer,
   * or an answer of another kind.
   */
  public List<Option> chosen(Question question) {
    return switch (to(question)) {
      case Answer.Choices(var options) -> options;
      case Answer.Choice(var option) -> List.of(option);
      case null, default -> List.of();
    };
  }

  /** The questionnaire that these answers belong to. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /** The answered questions with their answers, in the order of the questionnaire. */
  public Map<Question, Answer> asMap() {
    var map = new LinkedHashMap<Question, Answer>();
    for (var question : questionnaire.questions()) {
      var answer = to(question);
      if (answer != null) {
        map.put(question, answer);
      }
    }
    return map;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answers answers && answers.asMap().equals(asMap());
  }

  @Override
  public int hashCode() {
    return asMap().hashCode();
  }

  @Override
  public String toString() {
    return asMap().toString();
  }
}
