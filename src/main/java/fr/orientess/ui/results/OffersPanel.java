package fr.orientess.ui.results;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import fr.orientess.ui.markup.Fragment;
import java.util.ArrayList;
import java.util.List;

/**
 * The offers under their headings. Every part of it is sent only when it has changed: the links
 * change with the state of the page, the cards seldom do, and what is in them keeps the focus.
 */
@Tag("section")
final class OffersPanel extends HtmlContainer {

  private static final String VALUE = "event.target.value";
  private static final String CHECKED = "event.target.checked";
  private static final String ON_BOX = "event.target.name === '%s'".formatted(CardMarkup.KEEP);

  private static final String TICK =
      """
      const kept = $0.split(',');
      for (const box of this.querySelectorAll('input[name="%s"]')) {
        box.checked = kept.includes(box.value);
      }
      """
          .formatted(CardMarkup.KEEP);

  private final Fragment head = new Fragment();
  private final Div groups = new Div();
  private final List<GroupPanel> panels = new ArrayList<>();

  /** True while somebody ticks: they may be a box ahead of what the server knows. */
  private boolean isTicking;

  /** Learns that an offer was kept or let go. */
  interface Listener {
    /** Its box was ticked, or not any more. */
    void kept(String offer, boolean on);
  }

  OffersPanel(Listener listener) {
    addClassName("results-offers");
    head.addClassName("results-offers-head");
    groups.addClassName("results-groups");
    getElement().setAttribute("aria-labelledby", OffersMarkup.HEADING);
    add(head, groups);
    getElement()
        .addEventListener(
            "change",
            event -> {
              var data = event.getEventData();
              isTicking = true;
              listener.kept(data.get(VALUE).asString(), data.get(CHECKED).asBoolean());
              isTicking = false;
            })
        .setFilter(ON_BOX)
        .addEventData(VALUE)
        .addEventData(CHECKED);
  }

  /** Shows the offers of a page; nothing where there are none. */
  void show(ResultsPage page) {
    setVisible(page.total() > 0);
    var markup = new OffersMarkup(page);
    head.show(markup.head());
    var shown = page.groups();
    while (panels.size() > shown.size()) {
      groups.remove(panels.removeLast());
    }
    boolean isNew = false;
    for (int i = 0; i < shown.size(); i++) {
      if (i == panels.size()) {
        panels.add(new GroupPanel());
        groups.add(panels.getLast());
      }
      isNew |= panels.get(i).show(shown.get(i), markup);
    }
    if (isNew || !isTicking) {
      getElement().executeJs(TICK, String.join(",", page.state().kept()));
    }
  }
}
