package fr.orientess.orientation;

import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.RuleBase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What recommendations need of their rows and no answer changes, worked out once: looking for it
 * among the conditions of each row took a sixth of an orientation. Rows are named by their number,
 * their place in {@link RuleBase#rows}.
 */
final class RowTraits {

  private final @Nullable Level[] levels;
  private final @Nullable List<Option>[] needs;

  RowTraits(RuleBase rules) {
    levels = rules.rows().stream().map(Level::whateverIsAnswered).toArray(Level[]::new);
    needs = newLists(levels.length);
    rules.questionnaire().inRole(Role.NEEDS).ifPresent(question -> read(rules.rows(), question));
  }

  private void read(List<EligibilityRow> rows, Question question) {
    for (int row = 0; row < needs.length; row++) {
      needs[row] =
          switch (rows.get(row).conditionOn(question)) {
            case Condition.AnyOf(_, var options) -> options;
            case Condition.Unstated _ -> List.of();
            case null, default -> null;
          };
    }
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<Option>[] newLists(int count) {
    return (List<Option>[]) new List<?>[count];
  }

  /** The level of a row that is not refused; null when it depends on the answer. */
  @Nullable Level level(int row) {
    return levels[row];
  }

  /**
   * The needs that a row names; none when nobody knows which; null when it asks nothing of them.
   */
  @Nullable List<Option> needs(int row) {
    return needs[row];
  }
}
