package fr.orientess.ui.results;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.french;
import static fr.orientess.ui.markup.Markup.hidden;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.markup.FactsMarkup;
import fr.orientess.ui.markup.Markup;
import fr.orientess.ui.results.ResultsPage.Given;
import fr.orientess.ui.results.StartingPoints.Step;
import fr.orientess.wording.Texts;
import java.util.List;
import org.jsoup.nodes.Element;

/** How the page begins: what was found for whom, and where to begin. */
final class HeadMarkup {

  private final ResultsPage page;
  private final Texts texts;

  HeadMarkup(ResultsPage page) {
    this.page = page;
    this.texts = page.texts();
  }

  /** The heading, what was answered, and what can be done with the page. */
  Element head() {
    return element(
        "header",
        "results-head",
        text("h1", "", texts.get("results.title", page.total())),
        text("p", "results-lead", lead()),
        situation(),
        actions());
  }

  private String lead() {
    int eligible = page.eligible();
    int open = page.total() - eligible;
    if (page.total() == 0) {
      return texts.get("results.lead.nothing");
    }
    if (eligible == 0) {
      return texts.get("results.lead.open", open);
    }
    return open == 0
        ? texts.get("results.lead.eligible", eligible)
        : texts.get("results.lead", eligible, open);
  }

  private Element situation() {
    var list = element("ul", "plain results-situation");
    page.situation().forEach(given -> list.appendChild(element("li", "", given(given))));
    var all = link(page.ways().summary(), "results-all-answers", texts.get("results.edit.all"));
    list.appendChild(element("li", "screen-only", all));
    return element("nav", "", list).attr("aria-label", texts.get("results.situation"));
  }

  private Element given(Given given) {
    return AskMarkup.question(given.question(), "results-answer")
        .appendChild(hidden(given.question().text() + " "))
        .appendText(given.answer())
        .appendChild(icon("pencil-simple"))
        .appendChild(hidden(texts.get("results.edit")));
  }

  private Element actions() {
    return element(
            "div",
            "results-actions cluster screen-only",
            action("copy", "link")
                .attr("data-done", texts.get("results.copy.done"))
                .attr("data-manual", texts.get("results.copy.manual")),
            element("a", "button button-quiet", icon("envelope-simple"))
                .appendText(texts.get("results.mail"))
                .attr("href", "mailto:")
                .attr("router-ignore", "")
                .attr("data-results-mail", "")
                .attr("data-subject", texts.get("results.mail.subject"))
                .attr("data-body", texts.get("results.mail.body")),
            print(),
            link(
                    page.ways().compared(page.state().interview()),
                    "button button-quiet",
                    texts.get("results.compare"))
                .prependChild(icon("columns")),
            element("p", "results-feedback").attr("role", "status"))
        .attr("data-address", page.ways().results());
  }

  /** The sheet is what is made for paper. */
  private Element print() {
    return link(page.ways().sheet(), "button button-quiet", "")
        .appendChild(icon("printer"))
        .appendText(texts.get("results.sheet"));
  }

  /** A button; what it does is in results.js. */
  private Element action(String name, String icon) {
    return Markup.button("button button-quiet", "")
        .appendChild(icon(icon))
        .appendText(texts.get("results." + name))
        .attr("data-results-" + name, "");
  }

  /** Where to begin; nothing for somebody who has not answered anything. */
  Element steps() {
    var steps = page.situation().isEmpty() ? List.<Step>of() : page.start().firstSteps();
    var list = element("ol", "plain results-steps");
    steps.forEach(step -> list.appendChild(step(step)));
    var heading = text("h2", "", texts.get("results.steps"));
    return when(!steps.isEmpty(), section("premiers-pas", "", heading, list));
  }

  private Element step(Step step) {
    var offer = step.offer();
    var item =
        element(
            "li",
            "card results-step",
            element("h3", "", FactsMarkup.named(offer == null ? step.provider() : offer)));
    if (offer != null) {
      item.appendChild(element("p", "offer-provider", FactsMarkup.named(step.provider())));
    }
    item.appendChild(french("p", "", step.reason()));
    if (!step.contacts().isEmpty()) {
      item.appendChild(FactsMarkup.contacts(step.contacts()));
    }
    var id = step.id();
    if (id != null && page.isShown(id)) {
      var card =
          Markup.anchor(page.ways().results(CardMarkup.anchor(id)), texts.get("results.step.card"));
      item.appendChild(element("p", "screen-only", card));
    }
    return item;
  }
}
