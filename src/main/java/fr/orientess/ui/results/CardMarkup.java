package fr.orientess.ui.results;

import static fr.orientess.ui.results.Markup.hidden;
import static fr.orientess.ui.results.Markup.icon;
import static fr.orientess.ui.results.Markup.link;
import static fr.orientess.ui.results.Markup.of;
import static fr.orientess.ui.results.Markup.text;

import fr.orientess.ui.results.OfferCard.Named;
import fr.orientess.ui.results.OfferCard.ToConfirm;
import fr.orientess.wording.OfferFacts.SourceWords;
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

  /** The anchor of the card of an offer. */
  static String anchor(String offerId) {
    return "offre-" + offerId;
  }

  Element card(OfferCard card) {
    var id = anchor(card.id());
    var heading =
        of("h4", "offer-name", named(card.offer())).attr("id", id + "-nom").attr("tabindex", "-1");
    var article =
        of("article", "card offer", tags(card), heading, provider(card))
            .attr("id", id)
            .attr("aria-labelledby", id + "-nom");
    article.appendChild(reasons(card));
    if (!card.toConfirm().isEmpty()) {
      article.appendChild(toConfirm(card));
    }
    if (!card.toCheck().isEmpty()) {
      article.appendChild(toCheck(card.toCheck()));
    }
    if (!card.facts().isEmpty()) {
      article.appendChild(facts(card));
    }
    if (!card.alsoNeeds().isEmpty()) {
      article.appendChild(
          text(
              "p",
              "offer-also",
              texts.get("results.card.also", String.join(", ", card.alsoNeeds()))));
    }
    article.appendChild(contacts(card));
    article.appendChild(more(card));
    return article;
  }

  /** A name, linked where there is a page about what bears it. */
  static Element named(Named named) {
    var href = named.href();
    return href == null ? text("span", "", named.text()) : link(href, "", named.text());
  }

  private Element tags(OfferCard card) {
    var tags = of("p", "offer-tags");
    tags.appendChild(
        card.isEligible()
            ? tag("tag tag-good", "check", texts.get("results.verdict.eligible"))
            : tag("tag", "question", texts.get("results.verdict.toConfirm")));
    var where = card.where();
    tags.appendChild(
        tag(
            "tag tag-accent",
            "map-pin",
            where == null ? card.near() : texts.get("results.near.where", card.near(), where)));
    var age = card.age();
    if (age != null) {
      tags.appendChild(tag("tag tag-warn", "clock", age));
    }
    return tags;
  }

  private static Element tag(String classes, String icon, String text) {
    return of("span", classes, icon(icon)).appendText(text);
  }

  private Element provider(OfferCard card) {
    return of("p", "offer-provider", hidden(texts.get("results.card.by")), named(card.provider()));
  }

  private static Element reasons(OfferCard card) {
    var reasons = of("div", "offer-reasons");
    card.reasons().forEach(reason -> reasons.appendChild(text("p", "", reason)));
    return reasons;
  }

  private Element toConfirm(OfferCard card) {
    var list = of("ul", "plain offer-questions");
    card.toConfirm().forEach(each -> list.appendChild(of("li", "", question(each))));
    return of("div", "offer-confirm", label("results.card.confirm"), list);
  }

  private Element question(ToConfirm toConfirm) {
    var question =
        of("p", "", text("span", "offer-question", toConfirm.question()), hidden(" "))
            .appendChild(
                text("span", "offer-asked", texts.get("results.card.asked", toConfirm.asked())));
    var answers = of("p", "offer-answers");
    toConfirm
        .answers()
        .forEach(
            reply ->
                answers.appendChild(
                    link(reply.href(), "button", reply.text())
                        .attr("rel", "nofollow")
                        .appendChild(
                            hidden(texts.get("results.card.answers", toConfirm.question())))));
    if (toConfirm.answers().isEmpty()) {
      answers.appendChild(
          link(toConfirm.href(), "button", texts.get("results.card.answer"))
              .appendChild(hidden(texts.get("results.card.answers", toConfirm.question()))));
    }
    return of("div", "offer-settle", question, answers);
  }

  private Element toCheck(List<String> toCheck) {
    var list = of("ul", "");
    toCheck.forEach(each -> list.appendChild(text("li", "", each)));
    return of("div", "offer-check", label("results.card.check"), list);
  }

  private Element label(String key) {
    return text("p", "offer-label", texts.get(key));
  }

  private static Element facts(OfferCard card) {
    var list = of("dl", "offer-facts");
    for (var fact : card.facts()) {
      list.appendChild(of("div", "", text("dt", "", fact.label()), text("dd", "", fact.value())));
    }
    return list;
  }

  private Element contacts(OfferCard card) {
    var list = of("ul", "plain offer-contacts");
    card.contacts().forEach(contact -> list.appendChild(of("li", "", contact(contact))));
    var page = card.page();
    if (page != null) {
      var more = new SafeLink(page.href(), texts.get("results.card.page", page.text()));
      list.appendChild(of("li", "", icon("file-text"), link(more, "")));
    }
    return list;
  }

  /** A way to reach somebody, with its icon. */
  static Element contact(SafeLink contact) {
    var icon =
        contact.isWeb() ? "globe" : contact.href().startsWith("tel:") ? "phone" : "envelope-simple";
    return of("span", "contact", icon(icon), link(contact, ""));
  }

  private Element more(OfferCard card) {
    var details = of("details", "offer-more");
    details.appendChild(text("summary", "", texts.get("results.card.more")));
    var summary = card.summary();
    if (summary != null) {
      details.appendChild(text("p", "", summary));
    }
    var inferred = card.inferred();
    if (inferred != null) {
      details.appendChild(text("p", "", inferred));
    }
    if (!card.sources().isEmpty()) {
      details.appendChild(label("results.card.sources"));
      var list = of("ul", "");
      card.sources().forEach(source -> list.appendChild(source(source)));
      details.appendChild(list);
    }
    return details;
  }

  private Element source(SourceWords source) {
    var href = source.href();
    var name =
        href == null
            ? text("span", "", source.text())
            : link(new SafeLink(href, source.text()), "");
    return of("li", "", name).appendText(texts.get("results.card.source", source.date()));
  }
}
