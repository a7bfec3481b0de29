package fr.orientess.ui.interview;

import fr.orientess.orientation.Course;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.ui.place.PlaceWords;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Texts;
import java.util.Optional;

/** What the pages say about an interview. */
final class InterviewWords {

  private final OpenInterview open;
  private final Course course;
  private final Texts texts;

  InterviewWords(OpenInterview open, Texts texts) {
    this.open = open;
    this.course = open.course();
    this.texts = texts;
  }

  /** Where a question stands, such as "Question 2 sur 4" or "Question facultative". */
  String progress(Question question) {
    int at = course.core().indexOf(question);
    return at < 0
        ? texts.get("interview.optional")
        : texts.get("interview.progress", at + 1, course.core().size());
  }

  /** What a follow-up is good for. */
  String purpose(Question question) {
    return texts.get("interview.optional.offers", course.offersDependingOn(question));
  }

  /** How many follow-ups there are besides this one; empty when there is none. */
  String others(Question question) {
    long others =
        course.followUps().stream().filter(next -> !next.question().equals(question)).count();
    return others == 0 ? "" : texts.get("interview.optional.others", others);
  }

  /** How many offers are left. */
  String count() {
    return texts.get("interview.count", course.offersLeft(), course.offersSure());
  }

  /** What was answered; that nothing was, or that nobody knows. */
  String answer(Question question) {
    var answer = open.interview().answers().to(question);
    if (answer == null) {
      return texts.get(
          open.interview().isSettled(question) ? "interview.unsure" : "interview.unanswered");
    }
    return answer instanceof Answer.Place(var territory)
        ? new PlaceWords(open.knowledge().territories(), texts).name(territory)
        : new AnswerWords(texts).of(question, answer);
  }

  /** That a narrower place would settle more, if it would. */
  Optional<String> narrowing(Question question) {
    return course.placesToNarrow().stream()
        .filter(next -> next.question().equals(question))
        .findFirst()
        .map(next -> texts.get("interview.place.narrow", next.offers()));
  }
}
