package fr.orientess.rules;

import fr.orientess.questionnaire.Option;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An offer refused by exactly one answer that the structure could change.
 *
 * @param row the row that would fit
 * @param refused its only false condition
 * @param verdict what the offer would be if that condition held
 */
public record NearMiss(EligibilityRow row, Condition refused, Verdict verdict) {

  /**
   * What would have to hold, among answers that one can come to: nobody is told to become again
   * what they no longer are. Empty when there is no such answer.
   */
  public Optional<Condition> proposal() {
    return switch (refused) {
      case Condition.AnyOf(var question, var options) -> {
        var left = options.stream().filter(Predicate.not(Option::isInitial)).toList();
        yield left.isEmpty() ? Optional.empty() : Optional.of(new Condition.AnyOf(question, left));
      }
      case Condition.NoneOf(var question, var excluded) ->
          question.options().stream()
                  .filter(Predicate.not(excluded::contains))
                  .allMatch(Option::isInitial)
              ? Optional.empty()
              : Optional.of(refused);
      case Condition.Is _, Condition.Between _, Condition.Within _, Condition.Unstated _ ->
          Optional.of(refused);
    };
  }
}
