package fr.orientess.ui.results;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the focus goes when the page changes under the visitor's hands. */
final class FocusTarget {

  private FocusTarget() {}

  /**
   * A selector of what was asked for, or empty to leave the focus where it is.
   *
   * @param before the page until now, or null when it has just been opened
   */
  static Optional<String> after(@Nullable ResultsPage before, ResultsPage now) {
    if (before == null) {
      return Optional.empty();
    }
    var from = before.state();
    var to = now.state();
    if (!from.interview().equals(to.interview())) {
      return Optional.of("h1");
    }
    if (before.grouping() != now.grouping()) {
      return Optional.of(".results-view[aria-current]");
    }
    if (!from.filters().isEmpty() && to.filters().isEmpty()) {
      return Optional.of("#offres");
    }
    return now.groups().stream()
        .filter(group -> to.opened().contains(group.id()) && !from.opened().contains(group.id()))
        .flatMap(group -> group.cards().stream())
        .filter(card -> !before.isShown(card.id()))
        .findFirst()
        .map(card -> "#" + CardMarkup.anchor(card.id()) + "-nom");
  }
}
