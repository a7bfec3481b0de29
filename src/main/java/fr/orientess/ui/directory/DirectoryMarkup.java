package fr.orientess.ui.directory;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.hidden;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.catalogue.Facet;
import fr.orientess.ui.directory.DirectoryPage.Choice;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** The list of the directory, and the ways to other lists, as HTML. */
final class DirectoryMarkup {

  /** How many pages to the left and right of this one are linked. */
  private static final int AROUND = 1;

  private final DirectoryPage page;
  private final Texts texts;

  DirectoryMarkup(DirectoryPage page) {
    this.page = page;
    this.texts = page.texts();
  }

  /** The values of a facet as links. */
  Element choices(Facet facet) {
    var choices = page.choices(facet);
    var list = element("ul", "plain directory-choices");
    choices.forEach(choice -> list.appendChild(element("li", "", choice(choice))));
    return when(!choices.isEmpty(), list);
  }

  private Element choice(Choice choice) {
    var link =
        link(choice.href(), "directory-choice", "")
            .attr("data-key", choice.key())
            .appendChild(element("span", "directory-box", icon("check")))
            .appendChild(text("span", "", choice.label()))
            .appendText(" ")
            .appendChild(text("span", "results-filter-offers", String.valueOf(choice.count())));
    return choice.isChosen() ? link.attr("aria-current", "true") : link;
  }

  /** Offers or providers. */
  Element views() {
    return element(
            "nav",
            "directory-views",
            view(false, texts.get("directory.view.offers", page.offers())),
            view(true, texts.get("directory.view.providers", page.providers())))
        .attr("aria-label", texts.get("directory.views"));
  }

  private Element view(boolean isOfProviders, String name) {
    var link = link(page.href(page.state().ofProviders(isOfProviders)), "directory-view", name);
    return page.state().isOfProviders() == isOfProviders ? link.attr("aria-current", "true") : link;
  }

  /** What was found. */
  Element list() {
    var list =
        element(
            "div",
            "directory-list",
            text("h2", "visually-hidden", found()).attr("id", "fiches").attr("tabindex", "-1"));
    if (!page.narrowings().isEmpty()) {
      list.appendChild(narrowings());
    }
    if (!page.isWhole()) {
      list.appendChild(text("p", "note", texts.get("directory.partly")));
    }
    list.appendChild(page.found() == 0 ? nothing() : EntryCardMarkup.list(page.cards(), "h3"));
    if (page.pages() > 1) {
      list.appendChild(pages());
    }
    return list;
  }

  /** How many entries were found, and which page of them this is. */
  String found() {
    var key = page.state().isOfProviders() ? "directory.found.providers" : "directory.found.offers";
    var found = texts.get(key, page.found());
    return page.pages() > 1
        ? texts.get("directory.found.page", found, page.state().page(), page.pages())
        : found;
  }

  private Element narrowings() {
    var list = element("ul", "plain cluster directory-narrowings");
    for (var narrowing : page.narrowings()) {
      list.appendChild(
          element(
              "li",
              "",
              link(narrowing.href(), "directory-narrowing", "")
                  .appendChild(hidden(texts.get("directory.without")))
                  .appendText(narrowing.label())
                  .appendChild(icon("x"))));
    }
    if (page.narrowings().size() > 1) {
      var all = link(page.hrefOfAll(), "directory-all", texts.get("results.filters.clear"));
      list.appendChild(element("li", "", all));
    }
    return list;
  }

  private Element nothing() {
    var ways = element("ul", "");
    for (var widening : page.wideningsOfNothing()) {
      ways.appendChild(
          element(
              "li",
              "",
              link(widening.href(), "", texts.get("directory.nothing.without", widening.label()))));
    }
    int others = page.state().isOfProviders() ? page.offers() : page.providers();
    if (others > 0) {
      var key =
          page.state().isOfProviders() ? "directory.nothing.offers" : "directory.nothing.providers";
      var href = page.href(page.state().ofProviders(!page.state().isOfProviders()));
      ways.appendChild(element("li", "", link(href, "", texts.get(key, others))));
    }
    return element(
        "div",
        "card directory-nothing",
        text("p", "offer-label", texts.get("directory.nothing")),
        text("p", "", texts.get("directory.nothing.how")),
        ways,
        element("p", "", link(page.questionnaire(), "button", texts.get("directory.nothing.ask"))));
  }

  private Element pages() {
    var list = element("ul", "plain directory-pages");
    int here = page.state().page();
    if (here > 1) {
      list.appendChild(step(here - 1, "caret-left", "directory.page.before"));
    }
    int last = 0;
    for (int number = 1; number <= page.pages(); number++) {
      boolean isNear = Math.abs(number - here) <= AROUND;
      if (isNear || number == 1 || number == page.pages()) {
        if (number - last > 1) {
          list.appendChild(text("li", "directory-gap", "…").attr("aria-hidden", "true"));
        }
        list.appendChild(number(number, number == here));
        last = number;
      }
    }
    if (here < page.pages()) {
      list.appendChild(step(here + 1, "caret-right", "directory.page.after"));
    }
    return element("nav", "screen-only", list).attr("aria-label", texts.get("directory.pages"));
  }

  private Element number(int number, boolean isHere) {
    var link = link(page.href(page.state().page(number)), "directory-page", "");
    link.appendChild(hidden(texts.get("directory.page"))).appendText(String.valueOf(number));
    return element("li", "", isHere ? link.attr("aria-current", "page") : link);
  }

  private Element step(int number, String icon, String key) {
    var link = link(page.href(page.state().page(number)), "directory-page", "");
    return element("li", "", link.appendChild(icon(icon)).appendChild(hidden(texts.get(key))));
  }
}
