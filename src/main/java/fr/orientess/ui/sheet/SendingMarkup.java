package fr.orientess.ui.sheet;

import static fr.orientess.ui.markup.Markup.button;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.text;

import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/**
 * The dialog that sends a sheet by e-mail, in three steps: to whom, what exactly, done. What it
 * does is in sheet-sending.js.
 */
final class SendingMarkup {

  private static final String TITLE = "envoi-titre";
  private static final String FIELD = "envoi-adresse";
  private static final String HELP = "envoi-aide";
  private static final String ERROR = "envoi-erreur";

  private final Texts texts;

  SendingMarkup(Texts texts) {
    this.texts = texts;
  }

  /** The dialog, closed, with what it says of each outcome. */
  Element dialog() {
    var dialog =
        element(
                "dialog",
                "dialog",
                element(
                        "form",
                        "dialog-form",
                        text("h2", "", texts.get("sending.title"))
                            .attr("id", TITLE)
                            .attr("tabindex", "-1"),
                        address(),
                        check(),
                        done(),
                        text("p", "field-error", "").attr("role", "alert").attr("data-problem", ""),
                        text("p", "", "").attr("role", "status").attr("data-status", ""),
                        actions())
                    .attr("novalidate", ""))
            .attr("data-sheet-sending", "")
            .attr("aria-modal", "true")
            .attr("aria-labelledby", TITLE);
    tell(dialog, "missing", "sending.missing");
    tell(dialog, "several", "sending.several");
    tell(dialog, "malformed", "sending.malformed");
    tell(dialog, "address-refused", "sending.refused");
    tell(dialog, "sender-limit", "sending.limit.sender");
    tell(dialog, "recipient-limit", "sending.limit.recipient");
    tell(dialog, "busy", "sending.busy");
    tell(dialog, "failed", "sending.failed");
    tell(dialog, "unknown", "sending.unknown");
    tell(dialog, "sending", "sending.going");
    tell(dialog, "sent", "sending.sent");
    return dialog;
  }

  private void tell(Element dialog, String outcome, String key) {
    dialog.attr("data-" + outcome, texts.get(key));
  }

  private Element address() {
    var input =
        element("input", "")
            .attr("id", FIELD)
            .attr("type", "email")
            .attr("name", "_destinataire")
            .attr("autocomplete", "email")
            .attr("maxlength", "254")
            .attr("required", "")
            .attr("aria-describedby", ERROR + " " + HELP);
    return element(
            "div",
            "field",
            text("label", "", texts.get("sending.address")).attr("for", FIELD),
            text("p", "field-help", texts.get("sending.address.help")).attr("id", HELP),
            input,
            text("p", "field-error", "").attr("id", ERROR).attr("role", "alert"))
        .attr("data-step", "address");
  }

  private Element check() {
    return element(
            "div",
            "stack",
            text("p", "", texts.get("sending.check.lead")),
            element(
                "dl",
                "sending-facts",
                fact("sending.to", "recipient"),
                fact("sending.subject", "subject"),
                fact("sending.file", "file")),
            text("p", "sending-text", "")
                .attr("lang", "fr")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", texts.get("sending.text"))
                .attr("data-shows", "text"))
        .attr("data-step", "check")
        .attr("hidden", "");
  }

  private Element fact(String key, String name) {
    return element(
        "div", "", text("dt", "", texts.get(key)), text("dd", "", "").attr("data-shows", name));
  }

  private Element done() {
    return element("div", "", text("p", "", texts.get("sending.done")))
        .attr("data-step", "done")
        .attr("hidden", "");
  }

  private Element actions() {
    return element(
        "div",
        "dialog-actions",
        submit("sending.check", "address"),
        submit("sending.send", "check"),
        button("button", texts.get("sending.back"))
            .attr("data-sending-back", "")
            .attr("data-step", "check")
            .attr("hidden", ""),
        button("button button-quiet", texts.get("sending.close")).attr("data-close", ""));
  }

  private Element submit(String key, String step) {
    var submit =
        text("button", "button button-primary", texts.get(key))
            .attr("type", "submit")
            .attr("data-step", step);
    return step.equals("address") ? submit : submit.attr("hidden", "").attr("disabled", "");
  }
}
