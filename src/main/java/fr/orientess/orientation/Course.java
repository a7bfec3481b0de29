package fr.orientess.orientation;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.rules.NextQuestion;
import fr.orientess.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The way of one interview through the questionnaire: the core questions in their order, then the
 * follow-ups as long as one of them can still change a verdict, the most useful first. It follows
 * from the interview alone, so that the same link always leads the same way.
 */
public final class Course {

  private final Interview interview;
  private final Orientation orientation;
  private final Function<Answers, Orientation> orienter;
  private final List<Question> core;

  private Course(Interview interview, Function<Answers, Orientation> orienter) {
    this.interview = interview;
    this.orienter = orienter;
    this.orientation = orienter.apply(interview.answers());
    this.core = core(interview.questionnaire());
  }

  /**
   * The course of an interview.
   *
   * @param orienter orients by answers, on the day of the interview
   */
  public static Course of(Interview interview, Function<Answers, Orientation> orienter) {
    return new Course(interview, orienter);
  }

  private static List<Question> core(Questionnaire questionnaire) {
    return questionnaire.questions().stream().filter(question -> !question.followUp()).toList();
  }

  /** The interview that takes this course. */
  public Interview interview() {
    return interview;
  }

  /** The orientation as far as the answers go. */
  public Orientation orientation() {
    return orientation;
  }

  /** The questions that everybody is asked, in order. */
  public List<Question> core() {
    return core;
  }

  /** The follow-ups still to be asked, the most useful first. */
  public List<NextQuestion> followUps() {
    return followUps(orientation, interview);
  }

  private static List<NextQuestion> followUps(Orientation orientation, Interview interview) {
    return orientation.nextQuestions().stream()
        .filter(next -> next.question().followUp() && !interview.isSettled(next.question()))
        .toList();
  }

  /** The question to ask next, or empty when no answer can change the result any more. */
  public Optional<Question> next() {
    return core.stream()
        .filter(question -> !interview.isSettled(question))
        .findFirst()
        .or(() -> followUps().stream().map(NextQuestion::question).findFirst());
  }

  /** The question that comes before another on the way, or empty at its beginning. */
  public Optional<Question> previous(Question question) {
    var way = way();
    int at = way.indexOf(question);
    int before = (at < 0 ? way.size() : at) - 1;
    return before < 0 ? Optional.empty() : Optional.of(way.get(before));
  }

  /**
   * All core questions, then the settled follow-ups in the order in which they came up; last those
   * that were answered although they did not come up.
   */
  public List<Question> way() {
    var way = new LinkedHashSet<>(core);
    way.addAll(askedFollowUps());
    interview.questionnaire().questions().stream()
        .filter(interview::isSettled)
        .forEach(way::add);
    return List.copyOf(way);
  }

  /** Walks the same way again with the same answers, as far as they lead. */
  private Set<Question> askedFollowUps() {
    var asked = new LinkedHashSet<Question>();
    if (interview.questionnaire().questions().stream()
        .noneMatch(question -> question.followUp() && interview.isSettled(question))) {
      return asked;
    }
    var walked = onlyCore();
    while (true) {
      var next = followUps(orienter.apply(walked.answers()), walked);
      if (next.isEmpty() || !interview.isSettled(next.getFirst().question())) {
        return asked;
      }
      var question = next.getFirst().question();
      asked.add(question);
      walked = interview.tellTo(walked, question);
    }
  }
}
