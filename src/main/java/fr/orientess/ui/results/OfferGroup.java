package fr.orientess.ui.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recommendations under one heading.
 *
 * @param id of the need or rubric
 * @param note a line below the heading, or null
 * @param cards those that are shown, near to far
 * @param size how many there are
 * @param more where to see the others, or null when all are shown
 */
record OfferGroup(
    String id,
    String title,
    @Nullable String note,
    List<OfferCard> cards,
    int size,
    @Nullable String more) {

  /** How many are not shown yet. */
  int hidden() {
    return size - cards.size();
  }
}
