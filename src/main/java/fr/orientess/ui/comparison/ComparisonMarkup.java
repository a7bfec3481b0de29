package fr.orientess.ui.comparison;

import static fr.orientess.ui.markup.Markup.button;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.hidden;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.questionnaire.Interview;
import fr.orientess.sheet.comparison.Comparison.Side;
import fr.orientess.sheet.form.ComparisonHtml;
import fr.orientess.ui.comparison.ComparisonPage.Row;
import fr.orientess.ui.comparison.ComparisonPage.Suggestion;
import fr.orientess.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A comparison as HTML. */
final class ComparisonMarkup {

  private final ComparisonPage page;
  private final Texts texts;

  ComparisonMarkup(ComparisonPage page) {
    this.page = page;
    this.texts = page.texts();
  }

  /** What the page is for, and what can be done with it. */
  Element head() {
    return element(
        "header",
        "results-head",
        text("h1", "", texts.get("compare.title")),
        text("p", "results-lead", texts.get("compare.lead")),
        element(
                "div",
                "results-actions cluster screen-only",
                element("a", "button button-quiet", icon("download-simple"))
                    .appendText(texts.get("compare.pdf"))
                    .attr("href", page.pdf())
                    .attr("download", "")
                    .attr("router-ignore", ""),
                button("button button-quiet", "")
                    .appendChild(icon("link"))
                    .appendText(texts.get("results.copy"))
                    .attr("data-results-copy", "")
                    .attr("data-done", texts.get("results.copy.done"))
                    .attr("data-manual", texts.get("results.copy.manual")),
                button("button button-quiet", "")
                    .appendChild(icon("printer"))
                    .appendText(texts.get("results.print"))
                    .attr("data-results-print", ""),
                element("p", "results-feedback").attr("role", "status"))
            .attr("data-address", page.address()));
  }

  /** The two situations, question by question. */
  Element situations() {
    var list = element("ul", "plain compare-rows");
    page.rows().forEach(row -> list.appendChild(row(row)));
    return section(
        "situations", "card compare-situations", text("h2", "", texts.get("compare.rows")), list);
  }

  private Element row(Row row) {
    boolean differs = row.restore() != null;
    var actions = element("p", "compare-actions screen-only");
    if (row.isChangeable()) {
      actions.appendChild(
          button("button", texts.get("compare.change"))
              .attr("data-question", row.id())
              .attr("aria-haspopup", "dialog")
              .appendChild(hidden(texts.get("compare.change.what", row.question()))));
    }
    var restore = row.restore();
    if (restore != null) {
      actions.appendChild(
          link(restore, "button button-quiet", texts.get("compare.restore"))
              .appendChild(hidden(texts.get("compare.change.what", row.question()))));
    }
    return element(
        "li",
        differs ? "compare-row compare-differs" : "compare-row",
        text("p", "compare-question", row.question()),
        answer("compare.now", row.first()),
        answer("compare.then", row.second()),
        actions);
  }

  private Element answer(String key, String answer) {
    return element(
        "p",
        "compare-answer",
        text("span", "compare-side", texts.get(key)),
        text("span", "", " "),
        text("strong", "", answer));
  }

  /** Changes that are worth a look. */
  Element suggestions() {
    var suggestions = page.suggestions();
    var list = element("ul", "plain results-questions");
    suggestions.forEach(each -> list.appendChild(element("li", "", suggestion(each))));
    var heading = text("h2", "", texts.get("compare.suggestions"));
    return when(!suggestions.isEmpty(), section("idees", "card screen-only", heading, list));
  }

  private Element suggestion(Suggestion suggestion) {
    return link(suggestion.href(), "results-question", "")
        .appendChild(
            text(
                "span",
                "",
                texts.get("compare.suggestion", suggestion.question(), suggestion.change())))
        .appendText(" ")
        .appendChild(
            text(
                "span",
                "results-question-offers",
                texts.get("compare.suggestion.offers", suggestion.offers())));
  }

  /** What comes of the differences. */
  Element outcome() {
    var comparison = page.comparison();
    var outcome =
        section(
            "resultat",
            "compare-outcome",
            text("h2", "compare-lead", comparison.lead()).attr("tabindex", "-1"));
    if (!comparison.differences().isEmpty()) {
      outcome.appendChild(
          element(
              "div",
              "compare-sides",
              side(comparison.first(), "compare.now", page.pair().first()),
              side(comparison.second(), "compare.then", page.pair().second())));
      var changes = Jsoup.parseBodyFragment(ComparisonHtml.changes(comparison, texts)).body();
      changes.select("[data-offer]").forEach(this::linkName);
      outcome.appendChildren(changes.children());
    }
    return outcome;
  }

  private void linkName(Element offer) {
    var name = offer.expectFirst(".compared-name");
    page.offerHref(offer.attr("data-offer"))
        .map(href -> link(href, "", name.text()))
        .ifPresent(link -> name.empty().appendChild(link));
  }

  private Element side(Side side, String key, Interview interview) {
    return element(
        "div",
        "card compare-total",
        text("p", "compare-side", texts.get(key)),
        text("p", "compare-name", side.name()),
        text("p", "", side.lead()),
        element(
            "p",
            "screen-only",
            link(page.results(interview), "", texts.get("compare.results"))
                .appendChild(hidden(texts.get("compare.results.what", side.name())))));
  }
}
