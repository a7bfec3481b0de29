package fr.orientess.sheet.form;

import static fr.orientess.sheet.form.Markup.list;
import static fr.orientess.sheet.form.Markup.of;
import static fr.orientess.sheet.form.Markup.text;

import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.comparison.ComparedOffer;
import fr.orientess.sheet.comparison.Comparison;
import fr.orientess.sheet.comparison.Comparison.Side;
import fr.orientess.sheet.comparison.Effect;
import fr.orientess.sheet.comparison.Standing;
import fr.orientess.sheet.comparison.Standing.Asked;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a change opens and closes as HTML, each offer with both situations beside each other. */
final class EffectsHtml {

  private final Comparison comparison;
  private final Texts texts;

  EffectsHtml(Comparison comparison, Texts texts) {
    this.comparison = comparison;
    this.texts = texts;
  }

  /** A section for each effect that there is. */
  List<Element> sections() {
    return Arrays.stream(Effect.values())
        .filter(effect -> !comparison.offers(effect).isEmpty())
        .map(this::section)
        .toList();
  }

  private Element section(Effect effect) {
    var key = "comparison.effect." + effect.id();
    var offers = comparison.offers(effect);
    var title = texts.get("comparison.effect.size", texts.get(key), offers.size());
    var heading = text("h2", "", title).attr("id", effect.id());
    var note = text("p", "comparison-note", texts.get(key + ".note"));
    var shown = offers.subList(0, Math.min(offers.size(), Sheet.MOST_OFFERS));
    var section =
        of("section", "effect effect-" + effect.id()).attr("aria-labelledby", effect.id());
    if (effect == Effect.UNCHANGED) {
      section.appendChildren(List.of(heading, note, list("", names(shown))));
    } else {
      section.appendChild(of("div", "keep", heading, note, card(shown.getFirst())));
      shown.stream().skip(1).forEach(offer -> section.appendChild(card(offer)));
    }
    int hidden = offers.size() - shown.size();
    return hidden == 0
        ? section
        : section.appendChild(
            text("p", "comparison-note", texts.get("comparison.effect.more", hidden)));
  }

  private List<String> names(List<ComparedOffer> offers) {
    return offers.stream()
        .map(
            offer ->
                texts.get(
                    "comparison.offer.unchanged",
                    offer.name(),
                    offer.provider(),
                    offer.second().certainty()))
        .toList();
  }

  private Element card(ComparedOffer offer) {
    var by = texts.get("comparison.offer.by", offer.provider(), offer.rubric());
    return of(
            "article",
            "compared",
            text("h3", "compared-name", offer.name()),
            text("p", "compared-by", by),
            of(
                "div",
                "compared-sides",
                side(comparison.first(), offer.first()),
                side(comparison.second(), offer.second())))
        .attr("data-offer", offer.id());
  }

  private Element side(Side side, Standing standing) {
    var content = new ArrayList<Element>();
    content.add(text("p", "compared-situation", side.name()));
    content.add(of("p", "compared-certainty", text("span", kind(standing), standing.certainty())));
    standing.reasons().forEach(reason -> content.add(text("p", "", reason)));
    var open = standing.isOpen() ? standing.toConfirm() : standing.missing();
    if (!open.isEmpty()) {
      var label = standing.isOpen() ? "results.verdict.toConfirm" : "comparison.offer.needed";
      content.add(text("p", "compared-label", texts.get(label)));
      content.add(list("", open.stream().map(this::asked).toList()));
    }
    return of("div", standing.isOpen() ? "compared-side" : "compared-side closed", content);
  }

  private static String kind(Standing standing) {
    return switch (standing.verdict()) {
      case ELIGIBLE -> "sure";
      case TO_CONFIRM -> "unsure";
      case NO -> "shut";
    };
  }

  private String asked(Asked asked) {
    return texts.get("comparison.offer.asked", asked.answer(), asked.question());
  }
}
