package fr.orientess.ui.results;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.french;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.results.FilterChoices.FilterChoice;
import fr.orientess.ui.results.OpenQuestions.Refinement;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** What stands beside the offers: questions that would make them surer, filters. */
final class AsideMarkup {

  private final ResultsPage page;
  private final Texts texts;

  AsideMarkup(ResultsPage page) {
    this.page = page;
    this.texts = page.texts();
  }

  /** The questions that can still change the result. */
  Element refine() {
    var refinements = page.open().refinements();
    var list = element("ul", "plain results-questions");
    refinements.forEach(each -> list.appendChild(element("li", "", refinement(each))));
    return when(
        !refinements.isEmpty(),
        section(
            "affiner",
            "card results-refine screen-only",
            text("h2", "", texts.get("results.refine")).attr("tabindex", "-1"),
            text("p", "", texts.get("results.refine.why")),
            list));
  }

  private Element refinement(Refinement refinement) {
    var key = refinement.isUnsure() ? "results.refine.unsure" : "results.refine.offers";
    return AskMarkup.question(refinement.question(), "results-question")
        .appendChild(french("span", "", refinement.question().text()))
        .appendText(" ")
        .appendChild(text("span", "results-question-offers", texts.get(key, refinement.offers())));
  }

  /** What can be left out of the list; which filters are on is the browser's affair. */
  Element filters() {
    var choices = page.filterChoices();
    var kinds = element("div", "results-filter-kinds");
    choices.forEach(kind -> kinds.appendChild(kind(kind)));
    var summary =
        element("summary", "", icon("funnel"), text("h2", "", texts.get("results.filters")));
    return when(
        !choices.isEmpty(), element("details", "card results-filters screen-only", summary, kinds));
  }

  private Element kind(FilterChoices choices) {
    var set = element("fieldset", "", text("legend", "", choices.title()));
    choices.choices().forEach(choice -> set.appendChild(choice(choices.kind(), choice)));
    return set;
  }

  private Element choice(Filters.Kind kind, FilterChoice choice) {
    var box =
        element("input", "")
            .attr("type", "checkbox")
            .attr("name", kind.parameter())
            .attr("value", choice.value());
    return element(
        "label",
        "results-filter",
        box,
        text("span", "", choice.label()),
        text("span", "results-filter-offers", texts.get("results.filter.offers", choice.offers())));
  }
}
