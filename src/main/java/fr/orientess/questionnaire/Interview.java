package fr.orientess.questionnaire;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How far somebody has come with the questionnaire.
 *
 * @param answers what was answered
 * @param unsure questions answered by "je ne sais pas": no answer, but not asked again
 */
public record Interview(Answers answers, Set<Question> unsure) {

  /** Copies the set, so that an interview never changes. */
  public Interview {
    unsure = Set.copyOf(unsure);
  }

  /** The interview before the first question. */
  public static Interview start(Questionnaire questionnaire) {
    return new Interview(Answers.none(questionnaire), Set.of());
  }

  /** The questionnaire that is being filled in. */
  public Questionnaire questionnaire() {
    return answers.questionnaire();
  }

  /** True when the question was answered, be it by "je ne sais pas". */
  public boolean isSettled(Question question) {
    return answers.to(question) != null || unsure.contains(question);
  }

  /** This interview with an answer, which replaces whatever was said before. */
  public Interview answer(Question question, Answer answer) {
    return new Interview(answers.with(question, answer), without(question));
  }

  /** This interview with "je ne sais pas" to a question. */
  public Interview doNotKnow(Question question) {
    var more = new LinkedHashSet<>(unsure);
    more.add(question);
    return new Interview(answers.without(question), more);
  }

  /** This interview as if the question had never been asked. */
  public Interview forget(Question question) {
    return new Interview(answers.without(question), without(question));
  }

  /** This interview with everything that a later one settles, instead of what this one says. */
  public Interview updatedBy(Interview later) {
    var updated = this;
    for (var question : questionnaire().questions()) {
      var answer = later.answers.to(question);
      if (answer != null) {
        updated = updated.answer(question, answer);
      } else if (later.unsure.contains(question)) {
        updated = updated.doNotKnow(question);
      }
    }
    return updated;
  }

  private Set<Question> without(Question question) {
    var fewer = new LinkedHashSet<>(unsure);
    fewer.remove(question);
    return fewer;
  }
}
