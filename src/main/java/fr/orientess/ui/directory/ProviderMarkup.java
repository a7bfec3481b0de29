package fr.orientess.ui.directory;

import static fr.orientess.ui.markup.FactsMarkup.named;
import static fr.orientess.ui.markup.FactsMarkup.tag;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.french;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.wording.Texts;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The page about a provider as HTML. */
final class ProviderMarkup {

  private static final int FEW = 2;

  private final ProviderPage page;
  private final Texts texts;
  private final EntryMarkup pieces;

  ProviderMarkup(ProviderPage page) {
    this.page = page;
    this.texts = page.texts();
    this.pieces = new EntryMarkup(texts);
  }

  /** What it is. */
  Element head() {
    var provider = page.provider();
    var head =
        element(
            "header",
            "entry-head",
            pieces.path(texts.get("directory.providers"), DirectoryPages.PROVIDERS),
            french("h1", "", provider.name()));
    var shortName = provider.shortName();
    if (shortName != null && !provider.name().contains(shortName)) {
      head.appendChild(text("p", "offer-provider", shortName));
    }
    head.appendChild(tags());
    var summary = provider.summary();
    if (summary != null) {
      head.appendChild(french("p", "lead", summary));
    }
    return head;
  }

  private Element tags() {
    var tags = element("p", "offer-tags");
    page.kind().ifPresent(kind -> tags.appendChild(text("span", "tag", kind)));
    tags.appendChild(tag("tag-accent", "map-pin", page.where()));
    page.sources().age().ifPresent(age -> tags.appendChild(tag("tag-warn", "clock", age)));
    return tags;
  }

  /** How to reach it. */
  Element contacts() {
    var heading = text("h2", "", texts.get("directory.contact.heading"));
    var name = DirectoryPages.of(page.provider());
    var section =
        section("contact", "card entry-next", heading, pieces.contacts(name, page.contacts()));
    var address = page.provider().address();
    if (address != null) {
      section.appendChild(text("p", "entry-address", address));
    }
    return section;
  }

  /** What it offers. */
  Element offers() {
    var heading = text("h2", "", texts.get("directory.offers", page.entry().offers().size()));
    var section = section("offres", "entry-offers", heading);
    for (var part : page.offers()) {
      section.appendChild(text("h3", "", part.title()));
      section.appendChild(EntryCardMarkup.list(part.offers(), "h4"));
    }
    if (page.offers().isEmpty()) {
      section.appendChild(text("p", "", texts.get("directory.offers.none")));
    }
    return section;
  }

  /** Where it works, where that is too much for a word. */
  Element coverage() {
    var list = element("ul", "plain entry-places");
    page.coverage().forEach(place -> list.appendChild(text("li", "tag", place)));
    var heading = text("h2", "", texts.get("directory.coverage"));
    return when(page.coverage().size() > FEW, section("territoires", "", heading, list));
  }

  /** To whom it belongs, and who belongs to it. */
  Element network() {
    var section = section("reseau", "", text("h2", "", texts.get("directory.network")));
    page.entry()
        .network()
        .ifPresent(
            network ->
                section.appendChild(
                    element("p", "")
                        .appendText(texts.get("directory.network.of"))
                        .appendChild(named(DirectoryPages.of(network)))));
    var members = page.members();
    if (!members.isEmpty()) {
      section.appendChild(text("p", "", texts.get("directory.network.members", members.size())));
      section.appendChild(pieces.links(members));
    }
    return when(page.entry().network().isPresent() || !members.isEmpty(), section);
  }

  /** Where all that was read. */
  Element sources() {
    return pieces.sources(page.sources().all(), Optional.empty());
  }
}
