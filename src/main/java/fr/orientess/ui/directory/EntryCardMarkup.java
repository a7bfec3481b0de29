package fr.orientess.ui.directory;

import static fr.orientess.ui.markup.FactsMarkup.named;
import static fr.orientess.ui.markup.FactsMarkup.tag;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.french;
import static fr.orientess.ui.markup.Markup.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Offers and providers in lists, as HTML. */
final class EntryCardMarkup {

  private EntryCardMarkup() {}

  /** A list of them; their names are headings of that level. */
  static Element list(List<EntryCard> cards, String heading) {
    var list = element("ul", "plain entries");
    cards.forEach(card -> list.appendChild(element("li", "card entry", card(card, heading))));
    return list;
  }

  private static List<Element> card(EntryCard card, String heading) {
    var parts = new ArrayList<Element>();
    parts.add(element(heading, "entry-name", named(card.name())));
    var by = card.by();
    if (by != null) {
      parts.add(element("p", "offer-provider", named(by)));
    }
    var summary = card.summary();
    if (summary != null) {
      parts.add(french("p", "entry-summary", summary));
    }
    parts.add(tags(card));
    return parts;
  }

  private static Element tags(EntryCard card) {
    var tags = element("p", "offer-tags");
    var sort = card.sort();
    if (sort != null) {
      tags.appendChild(text("span", "tag", sort));
    }
    tags.appendChild(tag("tag-accent", "map-pin", card.where()));
    var size = card.size();
    if (size != null) {
      tags.appendChild(text("span", "tag", size));
    }
    var ended = card.ended();
    if (ended != null) {
      tags.appendChild(tag("tag-warn", "hourglass", ended));
    }
    var age = card.age();
    if (age != null) {
      tags.appendChild(tag("tag-warn", "clock", age));
    }
    return tags;
  }
}
