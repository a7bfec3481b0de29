package fr.orientess.ui.results;

import static fr.orientess.ui.markup.FactsMarkup.contacts;
import static fr.orientess.ui.markup.FactsMarkup.named;
import static fr.orientess.ui.markup.FactsMarkup.sources;
import static fr.orientess.ui.markup.FactsMarkup.tag;
import static fr.orientess.ui.markup.Markup.button;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.hidden;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.markup.Fact;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A comparison as a table: a column for every offer, a row for everything that can differ. */
final class SideBySideMarkup {

  private final SideBySide comparison;
  private final Texts texts;

  SideBySideMarkup(SideBySide comparison) {
    this.comparison = comparison;
    this.texts = comparison.page().texts();
  }

  /** The heading, the way back, and what can be done with the table. */
  Element head() {
    var page = comparison.page();
    int offers = comparison.offers().size();
    return element(
        "header",
        "results-head",
        element(
            "p",
            "screen-only",
            link(page.ways().results(), "comparison-back", "")
                .appendChild(icon("arrow-left"))
                .appendText(texts.get("comparing.back"))),
        text("h1", "", texts.get("comparing.title", offers)),
        text("p", "results-lead", lead(offers)),
        when(offers > 0, actions()));
  }

  private String lead(int offers) {
    if (offers < 2) {
      return texts.get("comparing.lead.few");
    }
    return comparison.waiting() == 0
        ? texts.get("comparing.lead")
        : texts.get("comparing.lead.waiting", offers, comparison.waiting());
  }

  private Element actions() {
    return element(
        "div",
        "results-actions cluster screen-only",
        button("button button-quiet", "")
            .appendChild(icon("printer"))
            .appendText(texts.get("comparing.print"))
            .attr("data-results-print", ""),
        link(comparison.page().ways().sheet(), "button button-quiet", "")
            .appendChild(icon("file-text"))
            .appendText(texts.get("comparing.sheet")));
  }

  /** The table, or nothing where there are no offers. */
  Element table() {
    var table =
        element(
                "table",
                "comparison-table",
                text("caption", "visually-hidden", texts.get("comparing.caption")),
                element("thead", "", names()).attr("role", "rowgroup"),
                body())
            .attr("role", "table")
            .attr("data-offers", String.valueOf(comparison.offers().size()));
    return when(
        !comparison.offers().isEmpty(),
        element("div", "comparison-scroll", table)
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", texts.get("comparing.caption")));
  }

  private Element names() {
    var row = row(text("td", "comparison-corner", "").attr("role", "cell"));
    for (var offer : comparison.offers()) {
      row.appendChild(
          element(
                  "th",
                  "",
                  element("span", "comparison-name", named(offer.offer())),
                  element("span", "comparison-verdict", verdict(offer)),
                  remove(offer))
              .attr("scope", "col")
              .attr("role", "columnheader"));
    }
    return row;
  }

  private Element verdict(OfferCard offer) {
    return offer.isEligible()
        ? tag("tag-good", "check", texts.get("results.verdict.eligible"))
        : tag("tag-open", "question", texts.get("results.verdict.toConfirm"));
  }

  private Element remove(OfferCard offer) {
    return link(comparison.without(offer), "comparison-remove screen-only", "")
        .appendChild(icon("x"))
        .appendText(texts.get("comparing.remove"))
        .appendChild(hidden(texts.get("comparing.remove.what", offer.offer().text())));
  }

  private Element body() {
    var body = element("tbody", "").attr("role", "rowgroup");
    append(body, "provider", offer -> element("p", "", named(offer.provider())));
    append(body, "summary", offer -> paragraphs(Stream.ofNullable(offer.summary())));
    append(body, "needs", offer -> paragraphs(offer.alsoNeeds().stream()));
    append(body, "cost", offer -> facts(offer, "cost"));
    append(body, "amount", offer -> facts(offer, "amount"));
    append(body, "formats", offer -> facts(offer, "formats"));
    append(body, "near", offer -> paragraphs(Stream.of(near(offer))));
    append(body, "why", offer -> paragraphs(offer.reasons().stream()));
    append(body, "confirm", this::toConfirm);
    append(body, "check", offer -> paragraphs(offer.toCheck().stream()));
    append(body, "deadline", offer -> facts(offer, "deadline", "call"));
    append(body, "contact", offer -> list(offer.contacts().isEmpty(), contacts(offer.contacts())));
    append(body, "source", this::sourcesOf);
    return body;
  }

  /** What no offer has is no criterion. */
  private void append(Element body, String criterion, Function<OfferCard, Element> cell) {
    var contents = comparison.offers().stream().map(cell).toList();
    if (contents.stream().allMatch(content -> content.childNodeSize() == 0)) {
      return;
    }
    var row =
        row(
            text("th", "", texts.get("comparing." + criterion))
                .attr("scope", "row")
                .attr("role", "rowheader"));
    contents.forEach(content -> row.appendChild(cell(content)));
    body.appendChild(row);
  }

  private static Element row(Element first) {
    return element("tr", "", first).attr("role", "row");
  }

  private Element cell(Element content) {
    var shown =
        content.childNodeSize() == 0
            ? text("p", "comparison-unknown", texts.get("comparing.unknown"))
            : content;
    return element("td", "", shown).attr("role", "cell");
  }

  private static Element list(boolean isEmpty, Element list) {
    return isEmpty ? element("div", "") : list;
  }

  private static Element paragraphs(Stream<String> texts) {
    return element("div", "", texts.map(each -> text("p", "", each)).toList());
  }

  private static Element facts(OfferCard offer, String... names) {
    var known = List.of(names);
    return paragraphs(
        offer.facts().stream().filter(fact -> known.contains(fact.name())).map(Fact::value));
  }

  private String near(OfferCard offer) {
    var where = offer.where();
    return where == null ? offer.near() : texts.get("results.near.where", offer.near(), where);
  }

  private Element toConfirm(OfferCard offer) {
    var cell = element("div", "");
    for (var each : offer.toConfirm()) {
      cell.appendChild(
          text("p", "", each.question().text() + " ")
              .appendChild(
                  text("span", "offer-needed", texts.get("results.card.needed", each.needed()))));
    }
    return cell;
  }

  private Element sourcesOf(OfferCard offer) {
    var cell = paragraphs(Stream.ofNullable(offer.age()));
    if (!offer.sources().isEmpty()) {
      cell.appendChild(sources(offer.sources(), texts));
    }
    return cell;
  }
}
