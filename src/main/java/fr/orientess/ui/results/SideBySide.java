package fr.orientess.ui.results;

import java.util.List;

/**
 * Some of the offers that were kept, side by side.
 *
 * @param offers those that are compared, at most {@value #MOST}
 * @param waiting how many more were kept
 */
record SideBySide(ResultsPage page, List<OfferCard> offers, int waiting) {

  /** As many can be read side by side. */
  static final int MOST = 4;

  /** Compares what a page keeps. */
  static SideBySide of(ResultsPage page) {
    var kept = page.kept();
    return new SideBySide(
        page, kept.stream().limit(MOST).toList(), Math.max(0, kept.size() - MOST));
  }

  /** The address of the comparison without an offer. */
  String without(OfferCard offer) {
    return page.ways().sideBySide(page.state().keep(offer.id(), false));
  }
}
