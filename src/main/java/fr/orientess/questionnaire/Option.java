package fr.orientess.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * One option of a question.
 *
 * @param position place among the options of its question, from 0
 * @param label what the user reads, in French
 * @param help a line that explains the label, or null
 * @param group heading under which the option is shown, or null
 * @param isInitial true when nobody comes back to it who has answered otherwise, such as "not yet
 *     founded": what it would open is no advice
 */
public record Option(
    int position,
    String id,
    String label,
    @Nullable String help,
    @Nullable String group,
    boolean isInitial) {

  /** An option that can be chosen at any time. */
  public Option(
      int position, String id, String label, @Nullable String help, @Nullable String group) {
    this(position, id, label, help, group, false);
  }

  /** An option is its place and id within one question. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Option option && option.position == position && option.id.equals(id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
