package fr.orientess.orientation;

import fr.orientess.questionnaire.FrenchUnit;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.territory.Territory;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What an orientation says in its own words, where no analyst wrote a reason. */
public final class Wording {

  private final ResourceBundle bundle =
      ResourceBundle.getBundle("fr.orientess.orientation.wording", Locale.FRENCH);
  private final Map<String, String> reasons = new ConcurrentHashMap<>();
  private final Map<Question, String> unstated = new ConcurrentHashMap<>();

  /** Why a row fits: the reason its analyst wrote, or a sentence made from its conditions. */
  public String reason(EligibilityRow row) {
    return row.reason() != null ? row.reason() : sentence(row);
  }

  /** Kept by id: the hash of a whole row costs more than the sentence. */
  private String sentence(EligibilityRow row) {
    var known = reasons.get(row.id());
    return known != null ? known : reasons.computeIfAbsent(row.id(), _ -> fromConditions(row));
  }

  /** That nobody states what an offer asks about a question. */
  String unstated(Question question) {
    return unstated.computeIfAbsent(
        question,
        asked ->
            asked.role() == null
                ? text("unstated", asked.label())
                : bundle.getString("unstated." + asked.role().id()));
  }

  private String fromConditions(EligibilityRow row) {
    var stated = new ArrayList<String>();
    for (var condition : row.conditions()) {
      if (!(condition instanceof Condition.Unstated)) {
        stated.add(describe(condition));
      }
    }
    if (!stated.isEmpty()) {
      return text("reason", String.join(bundle.getString("and"), stated));
    }
    return bundle.getString(row.conditions().isEmpty() ? "reason.open" : "reason.unstated");
  }

  /** A condition in French, such as « Où êtes-vous ? » : Bretagne. */
  public String describe(Condition condition) {
    var label = condition.question().label();
    return switch (condition) {
      case Condition.AnyOf(_, var options) -> text("any-of", label, labels(options));
      case Condition.NoneOf(_, var options) -> text("none-of", label, labels(options));
      case Condition.Within(_, var area, _) when area.excluded().isEmpty() ->
          text("within", label, names(area.listed()));
      case Condition.Within(_, var area, _) when area.listed().isEmpty() ->
          text("outside", label, names(area.excluded()));
      case Condition.Within(_, var area, _) ->
          text("within-except", label, names(area.listed()), names(area.excluded()));
      case Condition.Between(var question, var min, var max) -> between(question, min, max);
      case Condition.Is(_, var value) -> text(value ? "yes" : "no", label);
      case Condition.Unstated _ -> text("nobody-knows", label);
    };
  }

  private String between(Question question, double min, double max) {
    var label = question.label();
    if (Double.isInfinite(max)) {
      return text("at-least", label, quantity(min, question));
    }
    if (Double.isInfinite(min)) {
      return text("at-most", label, quantity(max, question));
    }
    return min == max
        ? text("exactly", label, quantity(min, question))
        : text("between", label, number(min), quantity(max, question));
  }

  private static String quantity(double value, Question question) {
    var unit = question.unit();
    return unit == null ? number(value) : number(value) + " " + FrenchUnit.behind(value, unit);
  }

  private static String number(double value) {
    return NumberFormat.getInstance(Locale.FRENCH).format(value);
  }

  private String labels(List<Option> options) {
    return options.stream().map(Option::label).collect(Collectors.joining(bundle.getString("or")));
  }

  private String names(List<Territory> territories) {
    return territories.stream()
        .map(Territory::name)
        .collect(Collectors.joining(bundle.getString("or")));
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.FRENCH).format(arguments);
  }
}
