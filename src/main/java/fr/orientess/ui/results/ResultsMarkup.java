package fr.orientess.ui.results;

import static fr.orientess.ui.results.Markup.hidden;
import static fr.orientess.ui.results.Markup.icon;
import static fr.orientess.ui.results.Markup.link;
import static fr.orientess.ui.results.Markup.of;
import static fr.orientess.ui.results.Markup.section;
import static fr.orientess.ui.results.Markup.text;
import static fr.orientess.ui.results.Markup.when;

import fr.orientess.ui.results.ResultsPage.Step;
import fr.orientess.ui.results.ResultsPage.Welcome;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** The sections of the page as HTML. */
final class ResultsMarkup {

  private final ResultsPage page;
  private final Texts texts;

  ResultsMarkup(ResultsPage page) {
    this.page = page;
    this.texts = page.texts();
  }

  /** The heading, what was answered, and what can be done with the page. */
  Element head() {
    var title = text("h1", "", texts.get("results.title", page.total()));
    var lead =
        text(
            "p",
            "results-lead",
            texts.get("results.lead", page.eligible(), page.total() - page.eligible()));
    return of(
        "header", "results-head", title, when(page.total() > 0, lead), situation(), actions());
  }

  private Element situation() {
    var list = of("ul", "plain results-situation");
    for (var given : page.situation()) {
      list.appendChild(
          of(
              "li",
              "",
              link(given.href(), "results-answer", "")
                  .appendChild(hidden(given.question() + " "))
                  .appendText(given.answer())
                  .appendChild(icon("pencil-simple"))
                  .appendChild(hidden(texts.get("results.edit")))));
    }
    var all = link(page.summaryHref(), "", texts.get("results.edit.all"));
    return of("nav", "results-recall screen-only-links", list, of("p", "", all))
        .attr("aria-label", texts.get("results.situation"));
  }

  private Element actions() {
    return of(
        "div",
        "results-actions cluster screen-only",
        action("copy", "link", "results.copy")
            .attr("data-done", texts.get("results.copy.done"))
            .attr("data-manual", texts.get("results.copy.manual")),
        of("a", "button button-quiet", icon("envelope-simple"))
            .appendText(texts.get("results.mail"))
            .attr("href", "mailto:")
            .attr("data-results-mail", "")
            .attr("data-subject", texts.get("results.mail.subject"))
            .attr("data-body", texts.get("results.mail.body")),
        action("print", "printer", "results.print"),
        of("p", "results-feedback").attr("role", "status"));
  }

  private Element action(String name, String icon, String key) {
    return of("button", "button button-quiet", icon(icon))
        .appendText(texts.get(key))
        .attr("type", "button")
        .attr("data-results-" + name, "");
  }

  /** Where to begin. */
  Element steps() {
    var steps = page.firstSteps();
    var list = of("ol", "plain results-steps");
    steps.forEach(step -> list.appendChild(step(step)));
    var heading = text("h2", "", texts.get("results.steps"));
    return when(!steps.isEmpty(), section("premiers-pas", "results-first", heading, list));
  }

  private Element step(Step step) {
    var offer = step.offer();
    var name = of("h3", "", CardMarkup.named(offer == null ? step.provider() : offer));
    var item = of("li", "card results-step", name);
    if (offer != null) {
      item.appendChild(of("p", "offer-provider", CardMarkup.named(step.provider())));
    }
    item.appendChild(text("p", "", step.reason()));
    var contacts = of("ul", "plain offer-contacts");
    step.contacts().forEach(each -> contacts.appendChild(of("li", "", CardMarkup.contact(each))));
    item.appendChild(when(!step.contacts().isEmpty(), contacts));
    var card = step.card();
    if (card != null) {
      item.appendChild(
          of(
              "p",
              "screen-only",
              text("a", "", texts.get("results.step.card"))
                  .attr("href", card)
                  .attr("router-ignore", "")));
    }
    return item;
  }

  /** The questions that can still change the result. */
  Element refine() {
    var refinements = page.refinements();
    var list = of("ul", "plain results-questions");
    for (var each : refinements) {
      list.appendChild(
          of(
              "li",
              "",
              link(each.href(), "results-question", "")
                  .appendChild(text("span", "", each.question()))
                  .appendChild(
                      text(
                          "span",
                          "results-question-offers",
                          texts.get(
                              each.isUnsure() ? "results.refine.unsure" : "results.refine.offers",
                              each.offers())))));
    }
    return when(
        !refinements.isEmpty(),
        section(
            "affiner",
            "results-refine card screen-only",
            text("h2", "", texts.get("results.refine")),
            text("p", "", texts.get("results.refine.why")),
            list));
  }

  /** What can be hidden from the list. */
  Element filters() {
    var choices = page.filterChoices();
    var form = of("div", "results-filter-kinds");
    for (var kind : choices) {
      var set = of("fieldset", "", text("legend", "", kind.title()));
      for (var choice : kind.choices()) {
        var input =
            of("input", "")
                .attr("type", "checkbox")
                .attr("name", kind.kind().parameter())
                .attr("value", choice.value())
                .attr("checked", choice.isChosen());
        set.appendChild(
            of("label", "results-filter", input)
                .appendChild(text("span", "", choice.label()))
                .appendChild(
                    of("span", "results-filter-offers")
                        .appendText(texts.get("results.filter.offers", choice.offers()))));
      }
      form.appendChild(set);
    }
    int chosen = page.state().filters().size();
    var summary =
        of("summary", "", icon("funnel")).appendText(texts.get("results.filters", chosen));
    var details = of("details", "results-filters card screen-only", summary, form);
    details.attr("open", chosen > 0);
    return when(!choices.isEmpty(), details);
  }

  /** The offers. */
  Element offers() {
    var heading = text("h2", "", texts.get("results.offers"));
    var section = section("offres", "results-offers", heading, tools());
    if (page.found() == 0 && page.total() > 0) {
      section.appendChild(text("p", "note", texts.get("results.filtered.none")));
    }
    var cards = new CardMarkup(texts);
    page.groups().forEach(group -> section.appendChild(group(group, cards)));
    return when(page.total() > 0, section);
  }

  private Element tools() {
    var tools = of("div", "results-tools screen-only");
    if (page.hasNeeds()) {
      tools.appendChild(
          of("p", "results-views cluster", text("span", "", texts.get("results.view")))
              .appendChild(view(Grouping.NEED, "results.view.need"))
              .appendChild(view(Grouping.RUBRIC, "results.view.rubric")));
    }
    var filtered = !page.state().filters().isEmpty();
    if (filtered) {
      tools.appendChild(
          of(
              "p",
              "cluster",
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

  private Element group(OfferGroup group, CardMarkup cards) {
    var heading =
        text("h3", "", group.title())
            .appendText(" ")
            .appendChild(
                text("span", "results-count", texts.get("results.group.size", group.size())));
    var list = of("div", "results-cards");
    group.cards().forEach(card -> list.appendChild(cards.card(card)));
    var section = section("groupe-" + group.id(), "results-group", heading);
    var note = group.note();
    if (note != null) {
      section.appendChild(text("p", "", note));
    }
    section.appendChild(list);
    var more = group.more();
    if (more != null) {
      section.appendChild(
          of(
              "p",
              "results-more",
              link(more, "button", texts.get("results.group.more", group.hidden()))
                  .appendChild(hidden(texts.get("results.group.more.in", group.title())))));
    }
    return section;
  }

  /** What another answer would open. */
  Element openings() {
    var openings = page.openings();
    var list = of("div", "results-openings");
    for (var opening : openings) {
      list.appendChild(opening(opening));
    }
    return when(
        !openings.isEmpty(),
        section(
            "presque",
            "results-near-misses",
            text("h2", "", texts.get("results.openings")),
            text("p", "results-lead", texts.get("results.openings.why")),
            list));
  }

  private Element opening(Opening opening) {
    var offers = of("ul", "");
    for (var each : opening.offers()) {
      offers.appendChild(
          of("li", "", CardMarkup.named(each.offer()))
              .appendText(" – ")
              .appendChild(CardMarkup.named(each.provider())));
    }
    var summary = text("summary", "", texts.get("results.opening.offers", opening.offers().size()));
    var item =
        of(
            "article",
            "card results-opening",
            text(
                "h3", "", texts.get("results.opening.change", opening.change(), opening.instead())),
            text("p", "results-opening-question", opening.question()),
            of("details", "", summary, offers));
    var href = opening.href();
    if (href != null) {
      item.appendChild(
          of(
              "p",
              "screen-only",
              link(href, "button", texts.get("results.opening.try"))
                  .appendChild(hidden(texts.get("results.opening.try.what", opening.change())))));
    }
    return item;
  }

  /** What would widen the search, where little was found. */
  Element widen() {
    var widenings = page.widenings();
    var list = of("ul", "plain results-widenings");
    for (var each : widenings) {
      list.appendChild(
          of(
              "li",
              "",
              link(each.href(), "results-question", "")
                  .appendChild(text("span", "", each.words()))
                  .appendChild(
                      text(
                          "span",
                          "results-question-offers",
                          texts.get("results.widen.offers", each.offers())))));
    }
    return when(
        !widenings.isEmpty(),
        section(
            "elargir",
            "results-widen card screen-only",
            text("h2", "", texts.get("results.widen")),
            list));
  }

  /** Whom to ask. */
  Element welcome() {
    return page.welcome().map(this::welcome).orElseGet(Markup::nothing);
  }

  private Element welcome(Welcome welcome) {
    var contacts = of("ul", "plain offer-contacts");
    welcome
        .contacts()
        .forEach(each -> contacts.appendChild(of("li", "", CardMarkup.contact(each))));
    var summary = welcome.summary();
    return section(
        "doute",
        "results-welcome card",
        text("h2", "", texts.get("results.welcome")),
        text("p", "", texts.get("results.welcome.why")),
        of("p", "offer-provider", CardMarkup.named(welcome.provider())),
        when(summary != null, text("p", "", summary == null ? "" : summary)),
        contacts);
  }
}
