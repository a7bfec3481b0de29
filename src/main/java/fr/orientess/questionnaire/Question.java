package fr.orientess.questionnaire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of the questionnaire.
 *
 * @param position place in the questionnaire, from 0
 * @param role the part it plays in an orientation, or null
 * @param label the question as the user reads it, in French
 * @param help what helps to answer, or null
 * @param why why we ask, or null
 * @param unit unit of a number, in French, or null
 * @param min least number allowed; {@code -∞} without a bound, and for other types
 * @param max greatest number allowed; {@code +∞} without a bound, and for other types
 * @param maxChoices most options that may be chosen at once; 0 for types without options
 * @param followUp true when it is asked only where it can change the result
 * @param changeable true when a structure could change its answer, so that a near miss may mention
 *     it
 * @param options the options in the order they are shown; empty for types without options
 */
public record Question(
    int position,
    String id,
    QuestionType type,
    @Nullable Role role,
    String label,
    @Nullable String help,
    @Nullable String why,
    @Nullable String unit,
    double min,
    double max,
    int maxChoices,
    boolean followUp,
    boolean changeable,
    List<Option> options) {

  /** Copies the options, so that a question never changes. */
  public Question {
    options = List.copyOf(options);
  }

  /** The option of that id, or empty. */
  public Optional<Option> option(String optionId) {
    for (var option : options) {
      if (option.id().equals(optionId)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** A question is its id within one questionnaire. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Question question && question.id.equals(id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
