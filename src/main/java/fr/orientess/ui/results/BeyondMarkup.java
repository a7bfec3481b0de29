package fr.orientess.ui.results;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.hidden;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.markup.FactsMarkup;
import fr.orientess.ui.markup.Markup;
import fr.orientess.ui.results.OfferCard.Asked;
import fr.orientess.ui.results.Opening.Opened;
import fr.orientess.ui.results.StartingPoints.Host;
import fr.orientess.wording.Texts;
import java.util.List;
import org.jsoup.nodes.Element;

/** What comes after the offers: what would widen the search, near misses, whom to ask. */
final class BeyondMarkup {

  /** More offers than these are shown on demand. */
  private static final int SHOWN_AT_FIRST = 3;

  private final ResultsPage page;
  private final Texts texts;

  BeyondMarkup(ResultsPage page) {
    this.page = page;
    this.texts = page.texts();
  }

  /** What would widen the search, where little was found. */
  Element widen() {
    var widenings = page.widenings();
    var list = element("ul", "plain results-questions");
    for (var each : widenings) {
      list.appendChild(
          element(
              "li",
              "",
              link(each.href(), "results-question", "")
                  .appendChild(text("span", "", each.words()))
                  .appendText(" ")
                  .appendChild(
                      text(
                          "span",
                          "results-question-offers",
                          texts.get("results.widen.offers", each.offers())))));
    }
    var heading = text("h2", "", texts.get("results.widen"));
    return when(!widenings.isEmpty(), section("elargir", "card screen-only", heading, list));
  }

  /** What another answer would open. */
  Element openings() {
    var openings = page.openings();
    var list = element("div", "results-openings");
    openings.forEach(opening -> list.appendChild(opening(opening)));
    return when(
        !openings.isEmpty(),
        section(
            "presque",
            "",
            text("h2", "", texts.get("results.openings")),
            text("p", "results-lead", texts.get("results.openings.why")),
            list));
  }

  private Element opening(Opening opening) {
    var title = texts.get("results.opening.change", opening.change(), opening.instead());
    var item =
        element(
            "article",
            "card results-opening",
            text("p", "results-opening-question", opening.question()),
            text("h3", "", title),
            text("p", "", texts.get("results.opening.offers", opening.offers().size())),
            offers(opening.offers().stream().limit(SHOWN_AT_FIRST).toList()));
    var others = opening.offers().stream().skip(SHOWN_AT_FIRST).toList();
    if (!others.isEmpty()) {
      var summary = text("summary", "", texts.get("results.opening.more", others.size()));
      item.appendChild(element("details", "", summary, offers(others)));
    }
    var then = opening.then();
    if (then != null) {
      item.appendChild(
          element(
              "p",
              "cluster screen-only",
              way(page.ways().results(then), "results.opening.try", opening),
              way(page.ways().compared(then), "results.opening.compare", opening)));
    }
    return item;
  }

  private Element way(String href, String key, Opening opening) {
    return link(href, "button", texts.get(key))
        .appendChild(hidden(texts.get("results.opening.try.what", opening.change())));
  }

  private static Element offers(List<Opened> opened) {
    var list = element("ul", "");
    for (var each : opened) {
      list.appendChild(
          element("li", "", FactsMarkup.named(each.offer()))
              .appendText(" – ")
              .appendChild(FactsMarkup.named(each.provider())));
    }
    return list;
  }

  /** Whom to ask, or where to say in which region to look for them. */
  Element welcome() {
    return page.start()
        .welcome()
        .map(this::welcome)
        .or(() -> page.open().place().map(this::whereAbouts))
        .orElseGet(Markup::nothing);
  }

  private Element whereAbouts(Asked place) {
    return section(
        "doute",
        "card results-welcome screen-only",
        text("h2", "", texts.get("results.where")),
        text("p", "", texts.get("results.where.why")),
        element(
            "p",
            "",
            AskMarkup.question(place, "button").appendText(texts.get("results.where.answer"))));
  }

  private Element welcome(Host host) {
    var section =
        section(
            "doute",
            "card results-welcome",
            text("h2", "", texts.get("results.welcome")),
            element("p", "results-host", FactsMarkup.named(host.provider())));
    var summary = host.summary();
    if (summary != null) {
      section.appendChild(text("p", "", summary));
    }
    if (!host.contacts().isEmpty()) {
      section.appendChild(FactsMarkup.contacts(host.contacts()));
    }
    return section;
  }
}
