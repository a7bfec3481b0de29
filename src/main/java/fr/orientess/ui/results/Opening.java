package fr.orientess.ui.results;

import fr.orientess.questionnaire.Interview;
import fr.orientess.ui.markup.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers that one other answer would open.
 *
 * @param question the question, as it is asked
 * @param change the answer that would open them
 * @param instead the answer given
 * @param then the interview with that answer, or null where it cannot be given for the visitor
 */
public record Opening(
    String question, String change, String instead, @Nullable Interview then, List<Opened> offers) {

  /**
   * An offer that would be open.
   *
   * @param isCertain true when no other condition would be left to confirm
   */
  public record Opened(Named offer, Named provider, boolean isCertain) {}
}
