package fr.orientess.ui.results;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import fr.orientess.ui.markup.Fragment;

/** The offers under one heading. */
@Tag("section")
final class GroupPanel extends HtmlContainer {

  private final Fragment head = new Fragment();
  private final Fragment cards = new Fragment();
  private final Fragment more = new Fragment();

  GroupPanel() {
    addClassName("results-group");
    add(head, cards, more);
  }

  /** Shows a group; true when its cards are new to the browser. */
  boolean show(OfferGroup group, OffersMarkup markup) {
    getElement().setAttribute("aria-labelledby", OffersMarkup.id(group));
    head.show(markup.heading(group));
    more.show(markup.more(group));
    return cards.show(markup.cards(group));
  }
}
