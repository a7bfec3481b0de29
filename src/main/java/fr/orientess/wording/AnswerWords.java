package fr.orientess.wording;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.territory.Territory;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers, and the answers that conditions ask for, in words. */
public final class AnswerWords {

  /** More options than these would hide what they have in common. */
  private static final int MOST_OPTIONS = 4;

  private final Texts texts;

  /** Words in the language of the texts. */
  public AnswerWords(Texts texts) {
    this.texts = texts;
  }

  /** An answer as it was meant. */
  public String of(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Choice(var option) -> option.label();
      case Answer.Choices(var options) when options.isEmpty() -> texts.get("results.none");
      case Answer.Choices(var options) -> and(options.stream().map(Option::label).toList());
      case Answer.Quantity(var value) -> quantity(value, question.unit());
      case Answer.YesNo(var value) -> texts.get(value ? "results.yes" : "results.no");
      case Answer.Place(var territory) -> territory.name();
    };
  }

  /** Which answer a condition asks for, such as "au moins 2 ans". */
  public String asked(Condition condition) {
    return switch (condition) {
      case Condition.AnyOf(_, var options) -> labels(options);
      case Condition.NoneOf(var question, var excluded) -> except(question, excluded);
      case Condition.Within(_, var area, _) when area.listed().isEmpty() ->
          texts.get("results.asked.except", names(area.excluded()));
      case Condition.Within(_, var area, _) when area.excluded().isEmpty() -> names(area.listed());
      case Condition.Within(_, var area, _) ->
          texts.get("results.asked.without", names(area.listed()), names(area.excluded()));
      case Condition.Between(var question, var min, var max) -> between(question, min, max);
      case Condition.Is(_, var value) -> texts.get(value ? "results.yes" : "results.no");
      case Condition.Unstated _ -> texts.get("results.asked.unstated");
    };
  }

  /** The options that are left, or those that are excluded, whichever are fewer. */
  private String except(Question question, List<Option> excluded) {
    var left = question.options().stream().filter(Predicate.not(excluded::contains)).toList();
    return left.size() <= excluded.size()
        ? labels(left)
        : texts.get("results.asked.except", labels(excluded));
  }

  private String between(Question question, double min, double max) {
    var unit = question.unit();
    if (Double.isInfinite(max)) {
      return texts.get("results.asked.atLeast", quantity(min, unit));
    }
    if (Double.isInfinite(min)) {
      return texts.get("results.asked.atMost", quantity(max, unit));
    }
    return min == max
        ? quantity(min, unit)
        : texts.get("results.asked.between", Numbers.plain(min, texts), quantity(max, unit));
  }

  private String quantity(double value, @Nullable String unit) {
    return Numbers.quantity(value, unit, texts);
  }

  private String names(List<Territory> territories) {
    return or(territories.stream().map(Territory::name).toList());
  }

  private String labels(List<Option> options) {
    return or(options.stream().map(Option::label).toList());
  }

  private String or(List<String> words) {
    if (words.size() > MOST_OPTIONS) {
      var first = String.join(", ", words.subList(0, MOST_OPTIONS - 1));
      return texts.get("results.asked.more", first, words.size() - MOST_OPTIONS + 1);
    }
    return joined(words, "results.or");
  }

  private String and(List<String> words) {
    return joined(words, "results.and");
  }

  private String joined(List<String> words, String key) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    var first = String.join(", ", words.subList(0, words.size() - 1));
    return texts.get(key, first, words.getLast());
  }
}
