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
   * @param answer an answer of the type of the question; null when there is none, which is true when
   *     every possible answer satisfies the condition, false when none does, else unknown
   */
  default Truth truth(@Nullable Answer answer, Territories geography) {
    return switch (this) {
      case AnyOf anyOf -> answer == null ? anyOfOpen(anyOf) : Truth.of(shares(answer, anyOf.options));
      case NoneOf noneOf ->
          answer == null ? noneOfOpen(noneOf) : Truth.of(!shares(answer, noneOf.options));
      case Within within ->
          truth(
              answer instanceof Answer.Place(var territory)
                  ? geography.relation(territory, within.area)
                  : within.whenOpen);
      case Between(var question, var min, var max) -> {
        if (answer instanceof Answer.Quantity(var value)) {
          yield Truth.of(min <= value && value <= max);
        }
        if (min <= question.min() && question.max() <= max) {
          yield Truth.TRUE;
        }
        yield max < question.min() || min > question.max() ? Truth.FALSE : Truth.UNKNOWN;
      }
      case Is(_, var value) ->
          answer instanceof Answer.YesNo(var given) ? Truth.of(given == value) : Truth.UNKNOWN;
      case Unstated _ -> Truth.UNKNOWN;
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
      case Answer.Choices(var chosen) -> chosen.stream().anyMatch(options::contains);
      default -> throw new IllegalArgumentException("Not an answer to a question with options: " + answer);
    };
  }

  /** Over all possible answers: a single choice of any option, or any set of them, even empty. */
  private static Truth anyOfOpen(AnyOf condition) {
    var question = condition.question;
    if (condition.options.isEmpty() || question.maxChoices() == 0) {
      return Truth.FALSE;
    }
    boolean single = question.type() == QuestionType.CHOICE;
    return single && condition.options.containsAll(question.options()) ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static Truth noneOfOpen(NoneOf condition) {
    var question = condition.question;
    if (condition.options.isEmpty() || question.maxChoices() == 0) {
      return Truth.TRUE;
    }
    boolean single = question.type() == QuestionType.CHOICE;
    return single && condition.options.containsAll(question.options()) ? Truth.FALSE : Truth.UNKNOWN;
  }
}
