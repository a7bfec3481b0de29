package fr.orientess.ui.results;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.territory.Territories;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers that are given on the page of the results itself. */
public final class Replies {

  /** Yes and no, as addresses have them. */
  static final String YES = "oui";

  static final String NO = "non";

  /** "Je ne sais pas", as addresses have it. */
  static final String UNSURE = "?";

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

  private final Territories territories;

  /** Answers in that geography. */
  public Replies(Territories territories) {
    this.territories = territories;
  }

  /** True when a question can be answered there; a place has to be searched for. */
  public static boolean isPossible(Question question) {
    return question.type() != QuestionType.PLACE;
  }

  /**
   * The interview after an answer, or empty when it is none.
   *
   * @param written as an address has it, numbers as people write them
   */
  Optional<Interview> answer(Interview interview, Question question, String written) {
    if (written.equals(UNSURE)) {
      return Optional.of(interview.doNotKnow(question));
    }
    var value =
        question.type() == QuestionType.NUMBER ? SPACES.matcher(written).replaceAll("") : written;
    var link = new InterviewLink(interview.questionnaire(), territories);
    var read = link.follow(Map.of(question.id(), List.of(value))).interview().answers();
    return Optional.ofNullable(read.to(question))
        .map((Answer answer) -> interview.answer(question, answer));
  }
}
