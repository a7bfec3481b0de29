package fr.orientess.ui.results;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.hidden;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.markup.Markup;
import fr.orientess.ui.results.ResultsPage.Refinement;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** The offers under their headings. */
final class OffersMarkup {

  private final ResultsPage page;
  private final Texts texts;

  OffersMarkup(ResultsPage page) {
    this.page = page;
    this.texts = page.texts();
  }

  /** All of it, or nothing where there are no offers. */
  Element offers() {
    var heading = text("h2", "", texts.get("results.offers")).attr("tabindex", "-1");
    var section = section("offres", "results-offers", heading);
    page.openNeeds().ifPresent(needs -> section.appendChild(needs(needs)));
    section.appendChild(tools());
    if (page.groups().size() > 1) {
      section.appendChild(contents());
    }
    if (page.found() == 0) {
      section.appendChild(text("p", "note", texts.get("results.filtered.none")));
    }
    var cards = new CardMarkup(texts);
    page.groups().forEach(group -> section.appendChild(group(group, cards)));
    return when(page.total() > 0, section);
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
                  page.hrefWithoutFilters(),
                  "button button-quiet",
                  texts.get("results.filters.clear"))));
    }
    return tools;
  }

  private Element view(Grouping grouping, String key) {
    var link = link(page.href(grouping), "results-view", texts.get(key));
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
              Markup.anchor(page.href(id(group)), group.title())
                  .appendText(" ")
                  .appendChild(text("span", "results-count", "" + group.size()))
                  .appendChild(hidden(texts.get("results.group.offers", group.size())))));
    }
    return element("nav", "screen-only", list).attr("aria-label", texts.get("results.contents"));
  }

  private static String id(OfferGroup group) {
    return "groupe-" + group.id();
  }

  private Element group(OfferGroup group, CardMarkup cards) {
    var heading =
        text("h3", "", group.title())
            .attr("tabindex", "-1")
            .appendText(" ")
            .appendChild(
                text("span", "results-count", texts.get("results.group.size", group.size())));
    var list = element("div", "results-cards");
    group.cards().forEach(card -> list.appendChild(cards.card(card)));
    var section = section(id(group), "results-group", heading);
    var note = group.note();
    if (note != null) {
      section.appendChild(text("p", "", note));
    }
    section.appendChild(list);
    var more = group.more();
    if (more != null) {
      section.appendChild(more(group, more));
    }
    return section;
  }

  private Element more(OfferGroup group, String href) {
    return element(
        "div",
        "results-more",
        link(href, "button screen-only", texts.get("results.group.more", group.hidden()))
            .appendChild(hidden(texts.get("results.group.more.in", group.title()))),
        text("p", "print-only", texts.get("results.group.hidden", group.hidden())));
  }
}
