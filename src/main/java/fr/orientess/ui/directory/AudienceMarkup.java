package fr.orientess.ui.directory;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.french;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.directory.Audience.Criterion;
import fr.orientess.ui.directory.Audience.Way;
import fr.orientess.wording.Texts;
import java.util.List;
import org.jsoup.nodes.Element;

/** For whom an offer is, as HTML. */
final class AudienceMarkup {

  private final Audience audience;
  private final Texts texts;

  AudienceMarkup(Audience audience, Texts texts) {
    this.audience = audience;
    this.texts = texts;
  }

  /** The conditions that are known, and those that only the provider can judge. */
  Element audience() {
    var section = section("pour-qui", "entry-audience", text("h2", "", texts.get("directory.for")));
    boolean isOnlyOne = audience.ways().size() == 1;
    if (isOnlyOne) {
      audience.ways().forEach(way -> section.appendChildren(reason(way)));
    }
    if (!audience.shared().isEmpty()) {
      section.appendChild(criteria(audience.shared()));
    }
    if (!isOnlyOne) {
      section.appendChild(ways());
    }
    return when(!audience.ways().isEmpty(), section);
  }

  private static List<Element> reason(Way way) {
    var reason = way.reason();
    return reason == null ? List.of() : List.of(french("p", "measure", reason));
  }

  private static Element criteria(List<Criterion> criteria) {
    var list = element("dl", "entry-criteria");
    for (var criterion : criteria) {
      list.appendChild(
          element("div", "", text("dt", "", criterion.label()), values(criterion.values())));
    }
    return list;
  }

  private static Element values(List<String> values) {
    if (values.size() == 1) {
      return text("dd", "", values.getFirst());
    }
    var list = element("ul", "plain");
    values.forEach(value -> list.appendChild(text("li", "", value)));
    return element("dd", "", list);
  }

  private Element ways() {
    var list = element("ul", "plain entry-ways");
    for (var way : audience.ways()) {
      var item = element("li", "", reason(way));
      if (!way.criteria().isEmpty()) {
        item.appendChild(criteria(way.criteria()));
      }
      if (!way.toCheck().isEmpty()) {
        item.appendChild(
            element(
                "div",
                "offer-check",
                text("p", "offer-label", texts.get("results.card.check")),
                list(way.toCheck())));
      }
      list.appendChild(item);
    }
    return element("div", "", text("p", "offer-label", texts.get("directory.ways")), list);
  }

  /** What only the provider can tell, whoever asks. */
  Element toCheck() {
    var heading = text("h2", "", texts.get("results.card.check"));
    return when(
        !audience.toCheck().isEmpty(),
        section("a-verifier", "offer-check", heading, list(audience.toCheck())));
  }

  private static Element list(List<String> texts) {
    var list = element("ul", "");
    texts.forEach(each -> list.appendChild(french("li", "", each)));
    return list;
  }
}
