package fr.orientess.ui.results;

import static fr.orientess.ui.markup.Markup.button;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.text;

import fr.orientess.ui.markup.Markup;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** What has been kept, and what can be done with it. */
final class SelectionMarkup {

  /** What a button of the bar does, as its attribute {@code data-kept} says. */
  static final String CLEAR = "clear";

  static final String RESTORE = "restore";

  private static final int ENOUGH_TO_COMPARE = 2;

  private final ResultsPage page;
  private final Texts texts;

  SelectionMarkup(ResultsPage page) {
    this.page = page;
    this.texts = page.texts();
  }

  /**
   * The bar, or nothing when nothing was kept.
   *
   * @param isJustCleared true when what was kept can be had back
   */
  Element bar(boolean isJustCleared) {
    int kept = page.kept().size();
    if (kept > 0) {
      return bar(element("p", "kept-count", counted(kept)), actions(kept));
    }
    return isJustCleared
        ? bar(
            text("p", "", texts.get("results.kept.cleared")),
            action(RESTORE, "arrow-counter-clockwise", "results.kept.restore"))
        : Markup.nothing();
  }

  private Element bar(Element first, Element second) {
    return element("section", "kept screen-only", first, second)
        .attr("aria-label", texts.get("results.kept"));
  }

  private Element counted(int kept) {
    return text("strong", "", texts.get("results.kept.count", kept));
  }

  private Element actions(int kept) {
    var actions = element("div", "kept-actions");
    actions.appendChild(
        kept < ENOUGH_TO_COMPARE
            ? text("p", "kept-hint", texts.get("results.kept.another"))
            : link(page.ways().sideBySide(), "button button-primary", "")
                .appendChild(icon("columns"))
                .appendText(texts.get("results.kept.compare")));
    actions.appendChild(
        link(page.ways().sheet(), "button", "")
            .appendChild(icon("printer"))
            .appendText(texts.get("results.kept.sheet"))
            .appendChild(text("span", "kept-what", texts.get("results.kept.sheet.what"))));
    actions.appendChild(action(CLEAR, "x", "results.kept.clear"));
    return actions;
  }

  private Element action(String name, String icon, String key) {
    return button("button button-quiet", "")
        .appendChild(icon(icon))
        .appendText(texts.get(key))
        .attr("data-kept", name);
  }
}
