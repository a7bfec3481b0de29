package fr.orientess.proof;

import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Outcome;
import fr.orientess.rules.Outcomes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What answers, and no answer, to the questions that some rows use make of these rows. */
final class RowEffects {

  /** The row is refused. */
  static final byte REFUSED = -1;

  /** So many sets of options are tried out for one question. */
  private static final double MOST_SETS = 100_000;

  private final List<EligibilityRow> rows;

  RowEffects(List<EligibilityRow> rows) {
    this.rows = rows;
  }

  /** True when some question allows more sets of options than can be tried out. */
  boolean hasTooManySets() {
    return rows.stream()
        .flatMap(row -> row.conditions().stream())
        .map(Condition::question)
        .distinct()
        .filter(question -> question.type() == QuestionType.CHOICES)
        .anyMatch(question -> sets(kinds(question), question.maxChoices()) > MOST_SETS);
  }

  /** How many kinds of options there are: options that the same rows name are of one kind. */
  private long kinds(Question question) {
    return question.options().stream().map(this::rowsNaming).distinct().count();
  }

  private List<EligibilityRow> rowsNaming(Option option) {
    return rows.stream()
        .filter(
            row ->
                row.conditions().stream()
                    .anyMatch(
                        condition ->
                            switch (condition) {
                              case Condition.AnyOf any -> any.options().contains(option);
                              case Condition.NoneOf none -> none.options().contains(option);
                              default -> false;
                            }))
        .toList();
  }

  /** How many sets there are of so many kinds, up to a size. */
  private static double sets(long kinds, int most) {
    double sets = 1;
    double ofThatSize = 1;
    for (int size = 1; size <= Math.min(kinds, most); size++) {
      ofThatSize = ofThatSize * (kinds - size + 1) / size;
      sets += ofThatSize;
    }
    return sets;
  }

  /**
   * By question used: what each answer, and no answer, makes of every row; 0 (true, or no
   * condition), 1 (unknown) or {@link #REFUSED}.
   */
  List<List<byte[]>> byQuestion(Outcomes possible) {
    var byQuestion = new LinkedHashMap<Question, Map<Integer, Condition>>();
    for (int row = 0; row < rows.size(); row++) {
      for (var condition : rows.get(row).conditions()) {
        byQuestion
            .computeIfAbsent(condition.question(), _ -> new LinkedHashMap<>())
            .put(row, condition);
      }
    }
    var dimensions = new ArrayList<List<byte[]>>();
    byQuestion.forEach(
        (question, conditions) -> dimensions.add(effects(question, conditions, possible)));
    return dimensions;
  }

  private List<byte[]> effects(
      Question question, Map<Integer, Condition> conditions, Outcomes possible) {
    var stated = new LinkedHashMap<>(conditions);
    stated.values().removeIf(Condition.Unstated.class::isInstance);
    var effects = new ArrayList<byte[]>();
    effects.add(effectOfNoAnswer(conditions));
    for (var outcome : possible.of(question, stated, null)) {
      effects.add(effect(conditions, outcome));
    }
    return effects;
  }

  private byte[] effect(Map<Integer, Condition> conditions, Outcome outcome) {
    var effect = new byte[rows.size()];
    conditions.forEach(
        (row, condition) -> {
          if (outcome.refused().get(row)) {
            effect[row] = REFUSED;
          } else {
            effect[row] = (byte) (outcome.satisfied().get(row) ? 0 : 1);
          }
        });
    return effect;
  }

  private byte[] effectOfNoAnswer(Map<Integer, Condition> conditions) {
    var effect = new byte[rows.size()];
    conditions.forEach(
        (row, condition) ->
            effect[row] =
                switch (condition.truthWhenOpen()) {
                  case TRUE -> 0;
                  case UNKNOWN -> 1;
                  case FALSE -> REFUSED;
                });
    return effect;
  }
}
