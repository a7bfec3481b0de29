package fr.orientess.ui.results;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.hidden;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.markup.Markup;
import fr.orientess.ui.results.OpenQuestions.Refinement;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import org.jsoup.nodes.Element;

/** The offers under their headings, in pieces. */
final class OffersMarkup {

  /** Id of the heading above all offers. */
  static final String HEADING = "offres";

  private final ResultsPage page;
  private final Texts texts;
  private final CardMarkup cards;

  OffersMarkup(ResultsPage page) {
    this.page = page;
    this.texts = page.texts();
    this.cards = new CardMarkup(texts);
  }

  /** What stands above the groups. */
  Element[] head() {
    var head = new ArrayList<Element>();
    head.add(
        text("h2", "", texts.get("results.offers")).attr("id", HEADING).attr("tabindex", "-1"));
    page.open().needs().map(this::needs).ifPresent(head::add);
    head.add(tools());
    head.add(when(page.groups().size() > 1, contents()));
    head.add(when(page.found() == 0, text("p", "note", texts.get("results.filtered.none"))));
    return head.toArray(Element[]::new);
  }

  /** Without needs the list can only be long. */
  private Element needs(Refinement needs) {
    return element(
        "div",
        "note results-needs screen-only",
        text("p", "", texts.get("results.needs")),
        AskMarkup.question(needs.question(), "button button-primary")
            .appendText(texts.get("results.needs.answer")));
  }

  private Element tools() {
    var tools = element("div", "results-tools screen-only");
    if (page.hasNeeds()) {
      tools.appendChild(
          element("p", "results-views", text("span", "", texts.get("results.view")))
              .appendChild(view(Grouping.NEED, "results.view.need"))
              .appendChild(view(Grouping.RUBRIC, "results.view.rubric")));
    }
    if (!page.state().filters().isEmpty()) {
      tools.appendChild(
          element(
              "p",
              "results-filtered",
              text("span", "", texts.get("results.filtered", page.found(), page.total())),
              link(
                  page.ways().withoutFilters(),
                  "button button-quiet",
                  texts.get("results.filters.clear"))));
    }
    return tools;
  }

  private Element view(Grouping grouping, String key) {
    var link = link(page.ways().results(grouping), "results-view", texts.get(key));
    return page.grouping() == grouping ? link.attr("aria-current", "true") : link;
  }

  /** Ways down to the groups. */
  private Element contents() {
    var list = element("ul", "plain results-contents");
    for (var group : page.groups()) {
      list.appendChild(
          element(
              "li",
              "",
              Markup.anchor(page.ways().results(id(group)), group.title())
                  .appendText(" ")
                  .appendChild(text("span", "results-count", "" + group.size()))
                  .appendChild(hidden(texts.get("results.group.offers", group.size())))));
    }
    return element("nav", "screen-only", list).attr("aria-label", texts.get("results.contents"));
  }

  /** Id of the heading of a group. */
  static String id(OfferGroup group) {
    return "groupe-" + group.id();
  }

  /** The heading of a group, with what is to be said about it. */
  Element[] heading(OfferGroup group) {
    var heading =
        text("h3", "", group.title())
            .attr("id", id(group))
            .attr("tabindex", "-1")
            .appendText(" ")
            .appendChild(
                text("span", "results-count", texts.get("results.group.size", group.size())));
    var note = group.note();
    return new Element[] {heading, note == null ? Markup.nothing() : text("p", "", note)};
  }

  /** Those of its offers that are shown. */
  Element cards(OfferGroup group) {
    return element("div", "results-cards", group.cards().stream().map(cards::card).toList());
  }

  /** The way to its other offers, or nothing. */
  Element more(OfferGroup group) {
    var href = group.more();
    return href == null
        ? Markup.nothing()
        : element(
            "div",
            "results-more",
            link(href, "button screen-only", texts.get("results.group.more", group.hidden()))
                .appendChild(hidden(texts.get("results.group.more.in", group.title()))),
            text("p", "print-only", texts.get("results.group.hidden", group.hidden())));
  }
}
