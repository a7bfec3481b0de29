package fr.orientess.rules;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Territories;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Answers on a day: what rules are judged against. */
public record Situation(Answers answers, LocalDate date) {

  /** The answer to a question, or null where there is none. */
  public @Nullable Answer to(Question question) {
    return answers.to(question);
  }

  /** True when the question has no answer yet, or a place wider than a commune. */
  public boolean isOpen(Question question, Territories territories) {
    var answer = answers.to(question);
    return answer == null
        || (answer instanceof Answer.Place(var territory) && territories.isWide(territory));
  }
}
