package fr.orientess.ui.results;

import static fr.orientess.ui.markup.FactsMarkup.contacts;
import static fr.orientess.ui.markup.FactsMarkup.facts;
import static fr.orientess.ui.markup.FactsMarkup.named;
import static fr.orientess.ui.markup.FactsMarkup.sources;
import static fr.orientess.ui.markup.FactsMarkup.tag;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.french;
import static fr.orientess.ui.markup.Markup.hidden;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.text;

import fr.orientess.ui.markup.Markup;
import fr.orientess.ui.report.ReportMarkup;
import fr.orientess.ui.results.OfferCard.ToConfirm;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Texts;
import java.util.List;
import org.jsoup.nodes.Element;

/** A recommendation as HTML. */
final class CardMarkup {

  private final Texts texts;

  CardMarkup(Texts texts) {
    this.texts = texts;
  }

  /** Name of the boxes that keep offers. */
  static final String KEEP = "offres";

  /** The anchor of the card of an offer. */
  static String anchor(String offerId) {
    return "offre-" + offerId;
  }

  /** The card. */
  Element card(OfferCard card) {
    var id = anchor(card.id());
    var title = id + "-nom";
    var article =
        element(
                "article",
                "card offer",
                element("div", "offer-top", keep(card), tags(card)),
                element("h4", "offer-name", named(card.offer()))
                    .attr("id", title)
                    .attr("tabindex", "-1"),
                element("p", "offer-provider", named(card.provider())),
                reasons(card))
            .attr("id", id)
            .attr("aria-labelledby", title);
    if (!card.facts().isEmpty()) {
      article.appendChild(facts(card.facts()));
    }
    if (!card.toConfirm().isEmpty()) {
      article.appendChild(toConfirm(card));
    }
    if (!card.toCheck().isEmpty()) {
      article.appendChild(toCheck(card.toCheck()));
    }
    article.appendChild(foot(card));
    return article;
  }

  private Element tags(OfferCard card) {
    var where = card.where();
    var near = where == null ? card.near() : texts.get("results.near.where", card.near(), where);
    var tags =
        element(
            "p",
            "offer-tags",
            card.isEligible()
                ? tag("tag-good", "check", texts.get("results.verdict.eligible"))
                : tag("tag-open", "question", texts.get("results.verdict.toConfirm")),
            tag("tag-accent", "map-pin", near));
    var age = card.age();
    if (age != null) {
      tags.appendChild(tag("tag-warn", "clock", age));
    }
    return tags;
  }

  /**
   * Which boxes are ticked is the browser's affair, so that a tick changes nothing around it.
   * Offers of different providers may have one name.
   */
  private Element keep(OfferCard card) {
    var box =
        element("input", "").attr("type", "checkbox").attr("name", KEEP).attr("value", card.id());
    return element(
        "label",
        "offer-keep screen-only",
        box,
        text("span", "", texts.get("results.keep"))
            .appendChild(
                hidden(
                    texts.get("results.keep.what", card.offer().text(), card.provider().text()))));
  }

  private Element reasons(OfferCard card) {
    var reasons = element("div", "offer-reasons");
    card.reasons().forEach(reason -> reasons.appendChild(french("p", "", reason)));
    var nearer = card.nearer();
    if (nearer != null) {
      reasons.appendChild(text("p", "", nearer));
    }
    if (!card.alsoNeeds().isEmpty()) {
      var also = texts.get("results.card.also", String.join(", ", card.alsoNeeds()));
      reasons.appendChild(text("p", "offer-also", also));
    }
    return reasons;
  }

  private Element toConfirm(OfferCard card) {
    var list = element("ul", "plain");
    card.toConfirm()
        .forEach(
            each -> list.appendChild(element("li", "offer-settle", question(each), replies(each))));
    return element("div", "offer-confirm", label("results.card.confirm"), list);
  }

  private Element question(ToConfirm toConfirm) {
    return element(
        "p",
        "",
        french("span", "offer-question", toConfirm.question().text()),
        text("span", "offer-needed", texts.get("results.card.needed", toConfirm.needed())));
  }

  private Element replies(ToConfirm toConfirm) {
    var question = toConfirm.question();
    var about = texts.get("results.card.answers", question.text());
    var replies = element("p", "offer-replies screen-only");
    for (var reply : toConfirm.replies()) {
      replies.appendChild(
          Markup.button("button", reply.text())
              .attr("data-question", question.id())
              .attr("data-answer", reply.value())
              .appendChild(hidden(about)));
    }
    if (toConfirm.replies().isEmpty()) {
      replies.appendChild(
          AskMarkup.question(question, "button")
              .appendText(texts.get("results.card.answer"))
              .appendChild(hidden(about)));
    }
    return replies;
  }

  private Element toCheck(List<String> toCheck) {
    var list = element("ul", "");
    toCheck.forEach(each -> list.appendChild(french("li", "", each)));
    return element("div", "offer-check", label("results.card.check"), list);
  }

  private Element label(String key) {
    return text("p", "offer-label", texts.get(key));
  }

  private Element foot(OfferCard card) {
    var foot = element("div", "offer-foot");
    if (!card.contacts().isEmpty() || card.page() != null) {
      var contacts = contacts(card.contacts());
      var page = card.page();
      if (page != null) {
        var link = new SafeLink(page.href(), texts.get("results.card.page", page.text()));
        contacts.appendChild(element("li", "", icon("file-text"), link(link, "")));
      }
      foot.appendChild(contacts);
    }
    foot.appendChild(more(card));
    return foot;
  }

  private Element more(OfferCard card) {
    var title =
        text("summary", "", texts.get("results.card.more"))
            .appendChild(hidden(texts.get("results.card.more.about", card.offer().text())));
    var details = element("details", "offer-more", title);
    var summary = card.summary();
    if (summary != null) {
      details.appendChild(french("p", "", summary));
    }
    var inferred = card.inferred();
    if (inferred != null) {
      details.appendChild(text("p", "", inferred));
    }
    details.appendChild(
        card.sources().isEmpty()
            ? text("p", "", texts.get("results.card.sources.none"))
            : element("div", "", label("results.card.sources"), sources(card.sources(), texts)));
    details.appendChild(
        element("p", "", ReportMarkup.opener(card.id(), card.offer().text(), texts)));
    return details;
  }
}
