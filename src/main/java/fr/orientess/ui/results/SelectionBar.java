package fr.orientess.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.orientess.ui.markup.Fragment;
import java.util.List;

/** The bar at the foot of the window that says what has been kept. */
final class SelectionBar extends Div {

  private static final String ON_BUTTON = "!!event.target.closest('button[data-kept]')";
  private static final String ACTION = "event.target.closest('button').dataset.kept";
  private static final String TO_BUTTON = "this.querySelector('button')?.focus()";

  private final Listener listener;
  private final Fragment bar = new Fragment();
  private final Paragraph said = new Paragraph();
  private List<String> kept = List.of();
  private List<String> cleared = List.of();

  /** Learns of another selection. */
  interface Listener {
    /** These offers are kept now. */
    void kept(List<String> offers);
  }

  SelectionBar(Listener listener) {
    this.listener = listener;
    addClassName("kept-place");
    said.addClassName("visually-hidden");
    said.getElement().setAttribute("role", "status");
    add(bar, said);
    getElement()
        .addEventListener("click", event -> act(event.getEventData().get(ACTION).asString()))
        .setFilter(ON_BUTTON)
        .addEventData(ACTION);
  }

  /** The button that was pressed goes away with its purpose: the focus goes to the next one. */
  private void act(String action) {
    if (action.equals(SelectionMarkup.CLEAR)) {
      cleared = kept;
      listener.kept(List.of());
    } else {
      listener.kept(cleared);
    }
    getElement().executeJs(TO_BUTTON);
  }

  /** Shows what a page keeps. */
  void show(ResultsPage page) {
    var before = kept;
    kept = page.state().kept();
    if (!kept.isEmpty()) {
      cleared = List.of();
    }
    bar.show(new SelectionMarkup(page).bar(!cleared.isEmpty()));
    if (!before.equals(kept)) {
      said.setText(page.texts().get("results.kept.count", page.kept().size()));
    }
  }
}
