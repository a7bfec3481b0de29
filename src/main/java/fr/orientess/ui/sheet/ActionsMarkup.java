package fr.orientess.ui.sheet;

import static fr.orientess.ui.markup.Markup.button;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.text;

import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.SheetLink;
import fr.orientess.ui.results.ResultsLink;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** What can be done with a sheet; most of it is in sheet.js. */
final class ActionsMarkup {

  private final SheetLink link;
  private final Questionnaire questionnaire;
  private final boolean isSending;
  private final Texts texts;

  /**
   * @param questionnaire that the results of today ask
   * @param isSending true when sheets can be sent by e-mail
   */
  ActionsMarkup(SheetLink link, Questionnaire questionnaire, boolean isSending, Texts texts) {
    this.link = link;
    this.questionnaire = questionnaire;
    this.isSending = isSending;
    this.texts = texts;
  }

  /** The ways to take the sheet along; a calendar where there are dates to keep. */
  Element actions(Sheet sheet) {
    var actions =
        element(
            "div",
            "sheet-actions",
            action("print", "printer", "button-primary"),
            document("pdf", "file-text"),
            document("xlsx", "download-simple"),
            document("csv", "download-simple"));
    if (sheet.cards().anyMatch(card -> card.deadline() != null)) {
      actions.appendChild(document("ics", "calendar-blank"));
    }
    actions.appendChild(
        action("copy", "link", "button-quiet")
            .attr("data-done", texts.get("results.copy.done"))
            .attr("data-manual", texts.get("results.copy.manual")));
    if (isSending) {
      actions.appendChild(
          action("send", "envelope-simple", "button-quiet").attr("aria-haspopup", "dialog"));
    }
    var answers = InterviewLink.query(link.answers());
    var kept = ResultsLink.keeping(link.offers(), questionnaire);
    var results = answers + (answers.isEmpty() || kept.isEmpty() ? "" : "&") + kept;
    return element(
        "div",
        "",
        actions,
        element("p", "sheet-feedback")
            .attr("role", "status")
            .attr("data-updated", texts.get("sheetPage.updated"))
            .attr("data-preparing", texts.get("sheetPage.preparing"))
            .attr("data-ready", texts.get("sheetPage.ready"))
            .attr("data-busy", texts.get("sheetPage.busy"))
            .attr("data-too-long", texts.get("sheetPage.tooLong"))
            .attr("data-gone", texts.get("sheetPage.gone"))
            .attr("data-failed", texts.get("sheetPage.failed")),
        element("p", "", link("/resultats?" + results, "", texts.get("sheetPage.results"))),
        element("p", "", link("/comparaison?" + answers, "", texts.get("results.compare"))));
  }

  private Element action(String name, String icon, String look) {
    return button("button " + look, "")
        .appendChild(icon(icon))
        .appendChild(text("span", "", texts.get("sheetPage." + name)))
        .attr("data-sheet-" + name, "");
  }

  private Element document(String extension, String icon) {
    return element("a", "button button-quiet", icon(icon))
        .appendChild(text("span", "", texts.get("sheetPage.document." + extension)))
        .attr("href", "/fiche/document/" + extension + "?" + link.query())
        .attr("download", "")
        .attr("router-ignore", "")
        .attr("data-sheet-document", extension);
  }
}
