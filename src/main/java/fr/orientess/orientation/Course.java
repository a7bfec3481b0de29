package fr.orientess.orientation;

import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.rules.NextQuestion;
import fr.orientess.rules.Outlook;
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
  private final Outlook outlook;
  private final Function<Answers, Outlook> looking;
  private final List<Question> core;

  private Course(Interview interview, Function<Answers, Outlook> looking) {
    this.interview = interview;
    this.looking = looking;
    this.outlook = looking.apply(interview.answers());
    this.core = core(interview.questionnaire());
  }

  /**
   * The course of an interview.
   *
   * @param looking what answers leave open, on the day of the interview
   */
  public static Course of(Interview interview, Function<Answers, Outlook> looking) {
    return new Course(interview, looking);
  }

  private static List<Question> core(Questionnaire questionnaire) {
    return questionnaire.questions().stream().filter(question -> !question.followUp()).toList();
  }

  /** The interview that takes this course. */
  public Interview interview() {
    return interview;
  }

  /** The questions that everybody is asked, in order. */
  public List<Question> core() {
    return core;
  }

  /** The follow-ups still to be asked, the most useful first. */
  public List<NextQuestion> followUps() {
    return followUps(outlook, interview);
  }

  private static List<NextQuestion> followUps(Outlook outlook, Interview interview) {
    return outlook.nextQuestions().stream()
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
    interview.questionnaire().questions().stream().filter(interview::isSettled).forEach(way::add);
    return List.copyOf(way);
  }

  /** Walks the same way again with the same answers, as far as they lead. */
  private Set<Question> askedFollowUps() {
    var asked = new LinkedHashSet<Question>();
    var walked = withoutFollowUps();
    if (walked.equals(interview)) {
      return asked;
    }
    while (true) {
      var next = followUps(looking.apply(walked.answers()), walked);
      if (next.isEmpty() || !interview.isSettled(next.getFirst().question())) {
        return asked;
      }
      asked.add(next.getFirst().question());
      walked = repeated(next.getFirst().question(), walked);
    }
  }

  private Interview withoutFollowUps() {
    var walked = interview;
    for (var question : interview.questionnaire().questions()) {
      if (question.followUp()) {
        walked = walked.forget(question);
      }
    }
    return walked;
  }

  private Interview repeated(Question question, Interview walked) {
    var answer = interview.answers().to(question);
    return answer == null ? walked.doNotKnow(question) : walked.answer(question, answer);
  }

  /** True once every core question was answered, be it by "je ne sais pas". */
  public boolean isCoreSettled() {
    return core.stream().allMatch(interview::isSettled);
  }

  /** True once any question was answered. */
  public boolean hasBegun() {
    return interview.questionnaire().questions().stream().anyMatch(interview::isSettled);
  }

  /** How many offers' verdicts the answer to a question decides, given all other answers. */
  public int offersDependingOn(Question question) {
    var open =
        interview.answers().to(question) == null
            ? outlook
            : looking.apply(interview.answers().without(question));
    return open.nextQuestions().stream()
        .filter(next -> next.question().equals(question))
        .mapToInt(NextQuestion::offers)
        .sum();
  }

  /** Questions answered by a place so wide that a narrower one could still change a verdict. */
  public List<NextQuestion> placesToNarrow() {
    return outlook.nextQuestions().stream()
        .filter(next -> interview.answers().to(next.question()) != null)
        .toList();
  }

  /** How many offers are not refused so far. */
  public int offersLeft() {
    return outlook.left();
  }

  /** How many offers fit already, whatever the open questions are answered. */
  public int offersSure() {
    return outlook.sure();
  }
}
