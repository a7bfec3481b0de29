package fr.orientess.ui.sheet;

import static fr.orientess.ui.markup.Markup.button;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.text;

import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.SheetCard;
import fr.orientess.sheet.SheetLink;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What an adviser can make of a sheet: a name on it, a choice of offers in an order, a word about
 * each. Plain HTML, of which the server learns nothing until a document is asked for; see sheet.js.
 */
final class PanelMarkup {

  private static final String LONGEST_NAME = "120";
  private static final String LONGEST_COMMENT = "2000";

  private final SheetLink link;
  private final Texts texts;

  PanelMarkup(SheetLink link, Texts texts) {
    this.link = link;
    this.texts = texts;
  }

  /**
   * The panel.
   *
   * @param all the sheet with all offers
   */
  Element panel(Sheet all) {
    var cards = all.cards().toList();
    var order = String.join(",", cards.stream().map(SheetCard::id).toList());
    var offers = element("ol", "plain sheet-offers").attr("data-order", order);
    inOrder(cards).forEach(card -> offers.appendChild(offer(card)));
    var form =
        element("form", "sheet-form", adviser())
            .attr("data-sheet-form", "")
            .attr("data-position", texts.get("sheetPage.offer.position"))
            .attr("data-none", texts.get("sheetPage.offers.none"));
    if (!cards.isEmpty()) {
      form.appendChild(choice(offers));
    }
    var summary =
        element("summary", "", text("span", "", texts.get("sheetPage.panel")), icon("caret-down"));
    return element("details", "sheet-panel", summary, form);
  }

  /** Those chosen come first, in the order chosen. */
  private List<SheetCard> inOrder(List<SheetCard> cards) {
    var sorted = new ArrayList<>(cards);
    sorted.sort(Comparator.comparingInt(card -> place(card.id())));
    return sorted;
  }

  private int place(String offer) {
    int place = link.offers().indexOf(offer);
    return place < 0 ? link.offers().size() : place;
  }

  private Element adviser() {
    return element(
        "fieldset",
        "stack",
        text("legend", "", texts.get("sheetPage.adviser")),
        text("p", "sheet-hint", texts.get("sheetPage.adviser.note")),
        field("nom", "sheetPage.adviser.name", "name"),
        field("organisation", "sheetPage.adviser.organisation", "organization"));
  }

  private Element field(String name, String key, String autocomplete) {
    var id = "fiche-" + name;
    return element(
        "div",
        "",
        text("label", "", texts.get(key)).attr("for", id),
        element("input", "input")
            .attr("id", id)
            .attr("name", "_" + name)
            .attr("maxlength", LONGEST_NAME)
            .attr("autocomplete", autocomplete));
  }

  private Element choice(Element offers) {
    return element(
        "fieldset",
        "stack",
        text("legend", "", texts.get("sheetPage.offers")),
        text("p", "sheet-hint", texts.get("sheetPage.offers.note")),
        element(
            "div",
            "cluster",
            tool("all", texts.get("sheetPage.offers.all")),
            tool("none", texts.get("sheetPage.offers.noneChosen")),
            tool("reset", texts.get("sheetPage.offers.reset"))),
        offers);
  }

  private static Element tool(String name, String text) {
    return button("button button-quiet button-small", text).attr("data-sheet-" + name, "");
  }

  private Element offer(SheetCard card) {
    var id = "fiche-offre-" + card.id();
    boolean isChosen = link.offers().isEmpty() || link.offers().contains(card.id());
    var box =
        element("input", "").attr("type", "checkbox").attr("id", id).attr("checked", isChosen);
    var name =
        element("label", "", text("span", "", card.name())).attr("for", id).attr("lang", "fr");
    return element(
            "li",
            "sheet-offer",
            element("div", "sheet-offer-name", box, name),
            element("div", "sheet-offer-tools", tools(card)),
            comment(card))
        .attr("data-offer", card.id())
        .attr("data-name", card.name());
  }

  private Node[] tools(SheetCard card) {
    return new Node[] {
      move("up", "caret-up", card),
      move("down", "caret-down", card),
      button("button button-quiet button-small", texts.get("sheetPage.comment.add"))
          .attr("data-sheet-comment", "")
          .attr("aria-expanded", "false")
          .attr("aria-controls", "mot-" + card.id())
          .attr("aria-label", texts.get("sheetPage.comment.about", card.name()))
    };
  }

  private Element move(String name, String icon, SheetCard card) {
    return button("button button-quiet button-small", "")
        .appendChild(icon(icon))
        .attr("aria-label", texts.get("sheetPage.offer." + name, card.name()))
        .attr("data-sheet-" + name, "");
  }

  private Element comment(SheetCard card) {
    var id = "fiche-mot-" + card.id();
    return element(
            "div",
            "sheet-comment",
            text("label", "", texts.get("sheetPage.comment", card.name())).attr("for", id),
            element("textarea", "input")
                .attr("id", id)
                .attr("name", "_mot_" + card.id())
                .attr("rows", "3")
                .attr("dir", "auto")
                .attr("maxlength", LONGEST_COMMENT))
        .attr("id", "mot-" + card.id())
        .attr("hidden", "");
  }
}
