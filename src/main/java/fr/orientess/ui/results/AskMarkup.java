package fr.orientess.ui.results;

import static fr.orientess.ui.markup.Markup.button;
import static fr.orientess.ui.markup.Markup.link;

import fr.orientess.ui.results.OfferCard.Asked;
import org.jsoup.nodes.Element;

/** What asks a question. */
final class AskMarkup {

  private AskMarkup() {}

  /** A button where the page itself can ask it, else a link to its page. */
  static Element question(Asked question, String classes) {
    return question.isInPlace()
        ? button(classes, "").attr("data-question", question.id()).attr("aria-haspopup", "dialog")
        : link(question.href(), classes, "");
  }
}
