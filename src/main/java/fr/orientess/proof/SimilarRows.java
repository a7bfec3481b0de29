package fr.orientess.proof;

import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of one offer that say the same, or nearly so. */
final class SimilarRows {

  /** Nobody reads more of one offer. */
  static final int MOST_PAIRS = 1_000;

  private SimilarRows() {}

  /**
   * Rows with equal conditions and dates, by two or more; the order of what is in a cell is none.
   */
  static List<List<EligibilityRow>> equal(List<EligibilityRow> rows) {
    var bySense = new LinkedHashMap<Object, List<EligibilityRow>>();
    for (var row : rows) {
      var sense = List.of(sense(row), String.valueOf(row.from()), String.valueOf(row.until()));
      bySense.computeIfAbsent(sense, _ -> new ArrayList<>()).add(row);
    }
    return bySense.values().stream().filter(same -> same.size() > 1).toList();
  }

  /**
   * Pairs that differ by one condition only, such that one row could say what both say: nobody who
   * answers that question gets another verdict by it. Nothing is said of more rows than {@link
   * OfferProof#MOST_ROWS}, which are all compared with each other, and no more is told than {@link
   * #MOST_PAIRS}.
   */
  static List<List<EligibilityRow>> mergeable(List<EligibilityRow> rows) {
    var pairs = new ArrayList<List<EligibilityRow>>();
    if (rows.size() < 2 || rows.size() > OfferProof.MOST_ROWS) {
      return pairs;
    }
    var senses = rows.stream().map(SimilarRows::sense).toList();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size() && pairs.size() < MOST_PAIRS; j++) {
        if (isMergeable(rows.get(i), rows.get(j), senses.get(i), senses.get(j))) {
          pairs.add(List.of(rows.get(i), rows.get(j)));
        }
      }
    }
    return pairs;
  }

  private static boolean isMergeable(
      EligibilityRow one,
      EligibilityRow other,
      Map<Question, Object> senseOfOne,
      Map<Question, Object> senseOfOther) {
    if (one.priority() != other.priority()
        || !Objects.equals(one.from(), other.from())
        || !Objects.equals(one.until(), other.until())
        || !Objects.equals(one.reason(), other.reason())
        || !Objects.equals(one.toCheck(), other.toCheck())) {
      return false;
    }
    var questions = new HashSet<>(senseOfOne.keySet());
    questions.addAll(senseOfOther.keySet());
    questions.removeIf(q -> Objects.equals(senseOfOne.get(q), senseOfOther.get(q)));
    if (questions.size() != 1) {
      return false;
    }
    var question = questions.iterator().next();
    return canBeOne(one.conditionOn(question), other.conditionOn(question));
  }

  /** True when one cell can say what either of two says; an empty one says more than any. */
  private static boolean canBeOne(@Nullable Condition one, @Nullable Condition other) {
    return switch (one) {
      case null -> !(other instanceof Condition.Unstated);
      case Condition.AnyOf _ when other instanceof Condition.AnyOf -> true;
      case Condition.AnyOf(var question, _) when other instanceof Condition.NoneOf ->
          question.type() == QuestionType.CHOICE;
      case Condition.NoneOf(var question, _)
          when other instanceof Condition.NoneOf || other instanceof Condition.AnyOf ->
          question.type() == QuestionType.CHOICE;
      case Condition.Within(_, var area, _) when other instanceof Condition.Within within ->
          area.excluded().isEmpty() && within.area().excluded().isEmpty();
      case Condition.Between(_, var min, var max)
          when other instanceof Condition.Between(_, var otherMin, var otherMax) ->
          Math.max(min, otherMin) <= Math.min(max, otherMax) + 1;
      case Condition.Is _ when other instanceof Condition.Is -> true;
      case Condition.Unstated _ -> false;
      default -> other == null;
    };
  }

  /** What a row asks, by question. */
  private static Map<Question, Object> sense(EligibilityRow row) {
    var sense = new HashMap<Question, Object>();
    for (var condition : row.conditions()) {
      sense.put(condition.question(), sense(condition));
    }
    return sense;
  }

  private static Object sense(Condition condition) {
    return switch (condition) {
      case Condition.AnyOf(_, var options) -> List.of("any", new HashSet<>(options));
      case Condition.NoneOf(_, var options) -> List.of("none", new HashSet<>(options));
      case Condition.Within(_, var area, _) ->
          List.of(new HashSet<>(area.listed()), new HashSet<>(area.excluded()));
      case Condition.Between _, Condition.Is _, Condition.Unstated _ -> condition;
    };
  }
}
