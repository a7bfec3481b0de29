package fr.orientess.sending;

import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.Sheet.Step;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Writes the e-mail that a sheet is attached to. */
public final class MessageWriter {

  private static final Texts TEXTS = Texts.french("fr.orientess.sending.texts");

  private MessageWriter() {}

  /**
   * The e-mail with a sheet.
   *
   * @param link where the sheet can be seen again; it holds the answers
   */
  public static Message write(Sheet sheet, String link) {
    return new Message(
        TEXTS.get("mail.subject", sheet.dateWords()),
        text(sheet, link),
        html(sheet, link),
        "fiche-orientation-" + sheet.date() + ".pdf");
  }

  private static String text(Sheet sheet, String link) {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(TEXTS.get("mail.hello"));
    paragraphs.add(TEXTS.get("mail.what", sheet.dateWords()));
    paragraphs.add(sheet.lead());
    if (!sheet.firstSteps().isEmpty()) {
      var steps = new ArrayList<>(List.of(TEXTS.get("mail.steps")));
      sheet.firstSteps().forEach(step -> steps.add("- " + words(step)));
      paragraphs.add(String.join("\n", steps));
    }
    paragraphs.add(TEXTS.get("mail.attached") + "\n" + link);
    paragraphs.add(TEXTS.get("mail.why"));
    paragraphs.add(TEXTS.get("mail.name"));
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static String words(Step step) {
    return TEXTS.get("mail.step", step.name(), step.reason());
  }

  private static String html(Sheet sheet, String link) {
    var body = new Element("body").attr("style", "font-family:sans-serif;line-height:1.5");
    paragraph(body, TEXTS.get("mail.hello"));
    paragraph(body, TEXTS.get("mail.what", sheet.dateWords()));
    paragraph(body, sheet.lead());
    if (!sheet.firstSteps().isEmpty()) {
      paragraph(body, TEXTS.get("mail.steps"));
      var list = body.appendElement("ul");
      sheet.firstSteps().forEach(step -> list.appendElement("li").text(words(step)));
    }
    paragraph(body, TEXTS.get("mail.attached"));
    body.appendElement("p").appendElement("a").attr("href", link).text(link);
    paragraph(body, TEXTS.get("mail.why"));
    paragraph(body, TEXTS.get("mail.name"));
    var document = new Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(new DocumentType("html", "", ""));
    var html = document.appendElement("html").attr("lang", "fr");
    html.appendElement("head").appendElement("meta").attr("charset", "utf-8");
    html.appendChild(body);
    return document.outerHtml();
  }

  private static void paragraph(Element body, String text) {
    body.appendElement("p").text(text);
  }
}
