package fr.orientess.sheet.form;

import static fr.orientess.sheet.form.Markup.list;
import static fr.orientess.sheet.form.Markup.of;
import static fr.orientess.sheet.form.Markup.text;
import static fr.orientess.sheet.form.Markup.written;

import fr.orientess.sheet.SheetCard;
import fr.orientess.sheet.SheetCard.ToConfirm;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.SourceFacts.SourceWords;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** One offer of a sheet as HTML. */
final class CardHtml {

  private static final int MOST_SOURCES = 3;

  private final Texts texts = SheetTexts.FRENCH;

  /** The anchor of a card. */
  static String anchor(SheetCard card) {
    return "offre-" + card.number();
  }

  Element card(SheetCard card) {
    var name =
        of("h4", "card-name", text("span", "card-number", card.number() + "."))
            .appendText(" ")
            .appendChild(text("span", "", card.name()));
    var article =
        of(
                "div",
                card.isEligible() ? "sheet-card" : "sheet-card to-confirm",
                name,
                by(card),
                tags(card))
            .attr("id", anchor(card));
    var comment = card.comment();
    if (comment != null) {
      article.appendChild(comment(comment));
    }
    var summary = card.summary();
    if (summary != null) {
      article.appendChild(text("p", "sheet-summary", summary));
    }
    article.appendChild(labelled("sheet.why", list("", card.reasons())));
    if (!card.toConfirm().isEmpty()) {
      article.appendChild(labelled("sheet.confirm", toConfirm(card.toConfirm())));
    }
    if (!card.toCheck().isEmpty()) {
      article.appendChild(labelled("sheet.check", list("", card.toCheck())));
    }
    if (!card.facts().isEmpty()) {
      article.appendChild(facts(card));
    }
    article.appendChild(reach(card));
    return article.appendChild(origin(card));
  }

  private Element by(SheetCard card) {
    return text("p", "by", card.provider());
  }

  private Element tags(SheetCard card) {
    var tags =
        of(
            "p",
            "tags",
            text(
                "span",
                card.isEligible() ? "sheet-tag sure" : "sheet-tag unsure",
                card.certainty()),
            text("span", "sheet-tag", card.near()),
            text("span", "sheet-tag", card.rubric()));
    var age = card.age();
    return age == null ? tags : tags.appendChild(text("span", "sheet-tag old", age));
  }

  private Element comment(String comment) {
    var note = of("div", "comment", text("p", "label", texts.get("sheet.comment")));
    for (var paragraph : comment.split("\n+", -1)) {
      note.appendChild(written("p", "", paragraph));
    }
    return note;
  }

  private Element labelled(String key, Element content) {
    return of("div", "labelled", text("p", "label", texts.get(key)), content);
  }

  private Element toConfirm(List<ToConfirm> questions) {
    return of(
        "ul",
        "",
        questions.stream()
            .map(
                each ->
                    text("li", "", each.question() + " ")
                        .appendChild(
                            text("em", "", texts.get("sheet.confirm.asked", each.asked()))))
            .toList());
  }

  private static Element facts(SheetCard card) {
    var line = of("p", "sheet-facts");
    for (var fact : card.facts()) {
      line.appendChild(
              of("span", "fact", text("span", "label", fact.label()))
                  .appendText(" ")
                  .appendChild(text("span", "", fact.value())))
          .appendText(" ");
    }
    return line;
  }

  private Element reach(SheetCard card) {
    var reach = of("div", "reach");
    if (!card.contacts().isEmpty()) {
      reach.appendChild(labelled("sheet.contact", contacts(card.contacts())));
    }
    var address = card.address();
    if (address != null) {
      reach.appendChild(text("p", "", address));
    }
    var page = card.page();
    if (page != null) {
      var link = Markup.link(page, title(page));
      reach.appendChild(text("p", "", texts.get("sheet.page", "")).appendChild(link));
    }
    return reach;
  }

  /** The ways to reach somebody, clickable on a screen and readable on paper. */
  Element contacts(List<SafeLink> contacts) {
    var line = of("p", "contacts");
    contacts.forEach(
        contact ->
            line.appendChild(of("span", "fact", Markup.link(contact, title(contact))))
                .appendText(" "));
    return line;
  }

  private String title(SafeLink link) {
    var kind = link.isWeb() ? "web" : link.href().startsWith("tel:") ? "phone" : "mail";
    return texts.get("sheet.link." + kind, link.text());
  }

  private Element origin(SheetCard card) {
    var origin = of("div", "origin");
    if (!card.needs().isEmpty()) {
      origin.appendChild(text("p", "", texts.get("sheet.needs", String.join(", ", card.needs()))));
    }
    if (!card.sources().isEmpty()) {
      var sources =
          card.sources().stream()
              .limit(MOST_SOURCES)
              .map(this::source)
              .collect(Collectors.joining(" ; "));
      origin.appendChild(text("p", "", texts.get("sheet.sources", sources)));
    }
    var inferred = card.inferred();
    return inferred == null ? origin : origin.appendChild(text("p", "", inferred));
  }

  private String source(SourceWords source) {
    return texts.get("sheet.source.dated", source.text(), source.date());
  }
}
