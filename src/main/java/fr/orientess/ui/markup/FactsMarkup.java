package fr.orientess.ui.markup;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.text;

import fr.orientess.wording.SafeLink;
import fr.orientess.wording.SourceFacts.SourceWords;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Facts of the directory as HTML, the same on every page. */
public final class FactsMarkup {

  private static final Map<String, String> FACT_ICONS =
      Map.of(
          "deadline", "hourglass",
          "call", "calendar-blank",
          "amount", "coins",
          "cost", "hand-coins",
          "formats", "handshake",
          "needs", "target");

  private FactsMarkup() {}

  /** A name, linked where there is a page about what bears it. */
  public static Element named(Named named) {
    var href = named.href();
    return (href == null ? text("span", "", named.text()) : link(href, "", named.text()))
        .attr("lang", "fr");
  }

  /** A word or two to be seen at a glance. */
  public static Element tag(String kind, String icon, String text) {
    return element("span", "tag " + kind, icon(icon), text("span", "", text));
  }

  /** Facts with their names. */
  public static Element facts(List<Fact> facts) {
    var list = element("dl", "offer-facts");
    for (var fact : facts) {
      list.appendChild(
          element(
              "div",
              "offer-fact-" + fact.name(),
              element("dt", "", icon(FACT_ICONS.getOrDefault(fact.name(), "info")))
                  .appendText(fact.label()),
              text("dd", "", fact.value())));
    }
    return list;
  }

  /** Ways to reach somebody. */
  public static Element contacts(List<SafeLink> contacts) {
    var list = element("ul", "plain offer-contacts");
    contacts.forEach(
        each -> list.appendChild(element("li", "", icon(iconOf(each)), link(each, ""))));
    return list;
  }

  private static String iconOf(SafeLink contact) {
    if (contact.isWeb()) {
      return "globe";
    }
    return contact.href().startsWith("tel:") ? "phone" : "envelope-simple";
  }

  /** Where facts were read, and when. */
  public static Element sources(List<SourceWords> sources, Texts texts) {
    var list = element("ul", "");
    sources.forEach(source -> list.appendChild(source(source, texts)));
    return list;
  }

  private static Element source(SourceWords source, Texts texts) {
    var href = source.href();
    var name =
        href == null
            ? text("span", "", source.text())
            : link(new SafeLink(href, source.text()), "");
    return element("li", "", name).appendText(texts.get("facts.source", source.date()));
  }
}
