package fr.orientess.ui.report;

import static fr.orientess.ui.markup.Markup.button;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.hidden;
import static fr.orientess.ui.markup.Markup.icon;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.report.Fault;
import fr.orientess.report.Receipt;
import fr.orientess.report.Report;
import fr.orientess.ui.report.WrittenReport.Problem;
import fr.orientess.wording.Texts;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reporting an error as HTML: the button, the form, the thanks. */
public final class ReportMarkup {

  /** The heading, which names the dialog. */
  static final String TITLE = "signaler-titre";

  /** The field that only programs fill in. */
  static final String TRAP = "site";

  static final String FAULT = "fault";
  static final String TEXT = "text";

  private static final String FAULT_ERROR = "signaler-probleme-erreur";
  private static final String TEXT_FIELD = "signaler-texte";
  private static final String TEXT_HELP = "signaler-texte-aide";
  private static final String TEXT_ERROR = "signaler-texte-erreur";

  private final Texts texts;

  ReportMarkup(Texts texts) {
    this.texts = texts;
  }

  /**
   * The button that opens the form, on whatever page.
   *
   * @param offer id of the offer
   * @param name what the offer is called on the page, for those who do not see where the button is
   */
  public static Element opener(String offer, String name, Texts texts) {
    return button("link report-opener screen-only", "")
        .appendChild(icon("flag"))
        .appendText(texts.get("report.open"))
        .appendChild(hidden(texts.get("report.open.about", name)))
        .attr("data-report", offer)
        .attr("aria-haspopup", "dialog");
  }

  /**
   * The form.
   *
   * @param offer what the offer is called
   * @param refused why the report was not taken, or empty
   */
  Element form(
      String offer, WrittenReport written, Optional<Problem> problem, Optional<Receipt> refused) {
    var form =
        element(
                "form",
                "dialog-form",
                text("h2", "", texts.get("report.title")).attr("id", TITLE),
                text("p", "report-offer", offer),
                refusal(refused),
                faults(written, problem),
                words(written, problem),
                trap(),
                actions())
            .attr("novalidate", "");
    form.select("[hidden]:empty").remove();
    return form;
  }

  private Element refusal(Optional<Receipt> refused) {
    return refused
        .map(
            receipt ->
                switch (receipt) {
                  case TOO_MANY -> texts.get("report.tooMany");
                  case CROWDED -> texts.get("report.crowded");
                  case FAILED -> texts.get("report.failed");
                  case FULL -> texts.get("report.full");
                  case KEPT -> "";
                })
        .map(why -> text("p", "note note-warn", why).attr("role", "alert").attr("tabindex", "-1"))
        .orElseGet(() -> when(false, element("p", "")));
  }

  private Element faults(WrittenReport written, Optional<Problem> problem) {
    boolean isMissing = problem.equals(Optional.of(Problem.NO_FAULT));
    var set =
        element(
                "fieldset",
                "dialog-options report-faults",
                text("legend", "", texts.get("report.fault")),
                error(isMissing, FAULT_ERROR, "report.fault.missing"))
            .attr("role", "radiogroup")
            .attr("aria-required", "true")
            .attr("aria-describedby", FAULT_ERROR);
    if (isMissing) {
      set.attr("aria-invalid", "true");
    }
    for (var fault : Fault.values()) {
      var input =
          element("input", "").attr("type", "radio").attr("name", FAULT).attr("value", fault.id());
      if (fault == written.fault()) {
        input.attr("checked", "");
      }
      set.appendChild(
          element(
              "label",
              "dialog-option",
              input,
              text("span", "", texts.get("report.fault." + fault.id()))));
    }
    return set;
  }

  private Element words(WrittenReport written, Optional<Problem> problem) {
    var area =
        text("textarea", "", written.text())
            .attr("id", TEXT_FIELD)
            .attr("name", TEXT)
            .attr("rows", "4")
            .attr("maxlength", String.valueOf(Report.LONGEST_TEXT))
            .attr("aria-describedby", TEXT_ERROR + " " + TEXT_HELP);
    boolean isMissing = problem.equals(Optional.of(Problem.NO_TEXT));
    boolean isTooLong = problem.equals(Optional.of(Problem.TOO_LONG));
    if (isMissing || isTooLong) {
      area.attr("aria-invalid", "true");
    }
    var key = isMissing ? "report.text.missing" : "report.text.tooLong";
    return element(
        "div",
        "field",
        text("label", "", texts.get("report.text")).attr("for", TEXT_FIELD),
        text("p", "field-help", texts.get("report.text.help", Report.LONGEST_TEXT))
            .attr("id", TEXT_HELP),
        error(isMissing || isTooLong, TEXT_ERROR, key),
        area);
  }

  private Element error(boolean isShown, String id, String key) {
    return when(
        isShown,
        text("p", "field-error", texts.get(key, Report.LONGEST_TEXT))
            .attr("id", id)
            .attr("role", "alert"));
  }

  /** Neither shown nor read aloud nor reached by the keyboard: people leave it empty. */
  private static Element trap() {
    return element("div", "", element("input", "").attr("name", TRAP).attr("autocomplete", "off"))
        .attr("hidden", "");
  }

  private Element actions() {
    return element(
        "div",
        "dialog-actions",
        text("button", "button button-primary", texts.get("report.send")).attr("type", "submit"),
        button("button button-quiet", texts.get("report.cancel")).attr("data-close", ""));
  }

  /** What is said once the report is kept. */
  Element thanks() {
    return element(
        "div",
        "dialog-form",
        text("h2", "", texts.get("report.thanks")).attr("id", TITLE).attr("tabindex", "-1"),
        text("p", "", texts.get("report.thanks.text")),
        element(
            "div",
            "dialog-actions",
            button("button button-primary", texts.get("report.close")).attr("data-close", "")));
  }
}
