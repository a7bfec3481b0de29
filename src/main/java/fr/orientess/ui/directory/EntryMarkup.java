package fr.orientess.ui.directory;

import static fr.orientess.ui.markup.FactsMarkup.named;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.SiteAddress;
import fr.orientess.ui.markup.FactsMarkup;
import fr.orientess.ui.markup.Named;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.SourceFacts.SourceWords;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Pieces that the pages about offers and about providers have in common. */
final class EntryMarkup {

  private static final int FEW = 8;

  private final Texts texts;

  EntryMarkup(Texts texts) {
    this.texts = texts;
  }

  /** The way back to the directory, and to the part of it where this stands. */
  Element path(String part, String href) {
    var list =
        element(
            "ol",
            "plain entry-path",
            element("li", "", link(SiteAddress.DIRECTORY, "", texts.get("site.directory"))),
            element("li", "", link(href, "", part)));
    return element("nav", "screen-only", list).attr("aria-label", texts.get("directory.path"));
  }

  /** How to reach a provider. */
  Element contacts(Named provider, List<SafeLink> contacts) {
    return contacts.isEmpty()
        ? text("p", "", texts.get("directory.contact.none", provider.text()))
        : element(
            "div",
            "",
            text("p", "offer-label", texts.get("directory.contact", provider.text())),
            FactsMarkup.contacts(contacts));
  }

  /** Where facts were read, and which were read between the lines. */
  Element sources(List<SourceWords> sources, Optional<String> inferred) {
    var section =
        section("sources", "entry-sources", text("h2", "", texts.get("results.card.sources")));
    inferred.ifPresent(what -> section.appendChild(text("p", "", what)));
    return section.appendChild(
        sources.isEmpty()
            ? text("p", "", texts.get("directory.sources.none"))
            : FactsMarkup.sources(sources, texts));
  }

  /** A map with its heading, where there is one. */
  static Element map(Element map, Texts texts) {
    var heading = text("h2", "", texts.get("map.title"));
    return when(!map.hasAttr("hidden"), section("carte", "", heading, map));
  }

  /** Links one below the other; many of them on demand. */
  Element links(List<Named> links) {
    var list = element("ul", "entry-links");
    links.forEach(each -> list.appendChild(element("li", "", named(each))));
    return links.size() <= FEW
        ? list
        : element(
            "details",
            "",
            text("summary", "", texts.get("directory.links.all", links.size())),
            list);
  }
}
