package fr.orientess.rules;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.territory.Area;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territories;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one cell of a rule table (or the two cells of a number) asks of one answer. */
public sealed interface Condition {

  /** The question whose answer is looked at. */
  Question question();

  /** The answer, or one of the answers, is among the options. */
  record AnyOf(Question question, List<Option> options) implements Condition {
    /** Copies the options, so that a condition never changes. */
    public AnyOf {
      options = List.copyOf(options);
    }
  }

  /** The answer, or every one of the answers, is not among the options. */
  record NoneOf(Question question, List<Option> options) implements Condition {
    /** Copies the options, so that a condition never changes. */
    public NoneOf {
      options = List.copyOf(options);
    }
  }

  /**
   * The territory lies inside an area.
   *
   * @param whenOpen how all communes together lie to the area, which is what an unanswered question
   *     comes to
   */
  record Within(Question question, Area area, Relation whenOpen) implements Condition {}

  /** The number lies between two bounds, both included; an infinite bound is none. */
  record Between(Question question, double min, double max) implements Condition {}

  /** The answer is yes, or no. */
  record Is(Question question, boolean value) implements Condition {}

  /** A condition that exists but that nobody knows: {@code ?} in the table. */
  record Unstated(Question question) implements Condition {}

  /**
   * The truth of this condition under an answer.
   *
   * @param answer an answer of the type of the question, or null when there is none
   */
  default Truth truth(@Nullable Answer answer, Territories geography) {
    if (answer == null) {
      return truthWhenOpen();
    }
    return switch (this) {
      case AnyOf(_, var options) -> Truth.of(shares(answer, options));
      case NoneOf(_, var options) -> Truth.of(!shares(answer, options));
      case Within(_, var area, _) ->
          truth(geography.relation(((Answer.Place) answer).territory(), area));
      case Between(_, var min, var max) -> {
        double value = ((Answer.Quantity) answer).value();
        yield Truth.of(min <= value && value <= max);
      }
      case Is(_, var value) -> Truth.of(((Answer.YesNo) answer).value() == value);
      case Unstated _ -> Truth.UNKNOWN;
    };
  }

  /**
   * The truth of this condition without an answer: true when every possible answer satisfies it,
   * false when none does, else unknown.
   */
  default Truth truthWhenOpen() {
    return switch (this) {
      case AnyOf anyOf -> sharesWhenOpen(anyOf.question, anyOf.options);
      case NoneOf noneOf -> sharesWhenOpen(noneOf.question, noneOf.options).not();
      case Within(_, _, var whenOpen) -> truth(whenOpen);
      case Between(var question, var min, var max) -> {
        if (max < question.min() || min > question.max()) {
          yield Truth.FALSE;
        }
        yield min <= question.min() && question.max() <= max ? Truth.TRUE : Truth.UNKNOWN;
      }
      case Is _, Unstated _ -> Truth.UNKNOWN;
    };
  }

  private static Truth truth(Relation relation) {
    return switch (relation) {
      case INSIDE -> Truth.TRUE;
      case OUTSIDE -> Truth.FALSE;
      case PARTLY -> Truth.UNKNOWN;
    };
  }

  private static boolean shares(Answer answer, List<Option> options) {
    return switch (answer) {
      case Answer.Choice(var option) -> options.contains(option);
      case Answer.Choices(var chosen) -> {
        for (var option : chosen) {
          if (options.contains(option)) {
            yield true;
          }
        }
        yield false;
      }
      case Answer.Quantity _, Answer.YesNo _, Answer.Place _ ->
          throw new IllegalArgumentException("Not an answer to a question with options: " + answer);
    };
  }

  /** Over all possible answers: one option, or any set of options, even the empty one. */
  private static Truth sharesWhenOpen(Question question, List<Option> options) {
    if (options.isEmpty()) {
      return Truth.FALSE;
    }
    boolean isSingle = question.type() == QuestionType.CHOICE;
    return isSingle && options.containsAll(question.options()) ? Truth.TRUE : Truth.UNKNOWN;
  }
}
