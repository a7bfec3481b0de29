package fr.orientess.questionnaire;

import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import fr.orientess.territory.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns answers that came from outside, question id by question id, into {@link Answers}: an option
 * id, a list of option ids, a number, true or false, or a territory code.
 */
public final class AnswersReader {

  private static final int MOST_ERRORS = 50;

  private final Questionnaire questionnaire;
  private final AnswerReader reader;

  /** Reads answers to that questionnaire. */
  public AnswersReader(Questionnaire questionnaire, Territories territories) {
    this.questionnaire = questionnaire;
    this.reader = new AnswerReader(territories);
  }

  /** Reads answers whose values are texts, numbers, booleans and lists of texts. */
  public AnswersResult read(Map<String, ? extends @Nullable Object> answers) {
    var reading = new Reading();
    answers.forEach(reading::answer);
    return reading.result();
  }

  /** One set of answers on its way. */
  private final class Reading {
    private final @Nullable Answer[] byPosition = new Answer[questionnaire.questions().size()];
    private final List<FieldError> errors = new ArrayList<>(0);

    void answer(String id, @Nullable Object value) {
      if (errors.size() >= MOST_ERRORS) {
        return;
      }
      var question = questionnaire.question(id).orElse(null);
      if (question == null) {
        errors.add(new FieldError(id, unknownQuestion(id)));
        return;
      }
      switch (reader.read(question, value)) {
        case AnswerReader.Result.Read(var answer) -> byPosition[question.position()] = answer;
        case AnswerReader.Result.Refused(var message) -> errors.add(new FieldError(id, message));
      }
    }

    AnswersResult result() {
      return errors.isEmpty()
          ? new AnswersResult.Accepted(Answers.of(questionnaire, byPosition))
          : new AnswersResult.Refused(errors);
    }
  }

  private String unknownQuestion(String id) {
    var ids = questionnaire.questions().stream().map(Question::id).toList();
    return "La question "
        + Quoted.value(id)
        + " est inconnue. "
        + Nearest.proposal(id, ids, "Questions possibles : " + String.join(", ", ids) + ".");
  }
}
