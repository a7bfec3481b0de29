package fr.orientess.sheet.form;

import static fr.orientess.sheet.form.Markup.text;

import fr.orientess.sheet.Sheet;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The frame around a sheet: what a document says about itself. */
final class SheetDocument {

  private SheetDocument() {}

  static Document of(Sheet sheet, String style, Element main) {
    Texts texts = SheetTexts.FRENCH;
    var document = new Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(new DocumentType("html", "", ""));
    var title = sheet.title() + " – " + sheet.dateWords();
    var head =
        Markup.of(
            "head",
            "",
            Markup.of("meta", "").attr("charset", "utf-8"),
            text("title", "", title),
            meta("viewport", "width=device-width, initial-scale=1"),
            meta("author", "OrientESS"),
            meta("subject", texts.get("sheet.subject")),
            meta("description", texts.get("sheet.subject")),
            meta("robots", "noindex"),
            Markup.of("style", "").appendChild(new DataNode(style)));
    var running = text("div", "running", texts.get("sheet.running", sheet.dateWords()));
    document.appendChild(
        Markup.of("html", "", head, Markup.of("body", "", running, main)).attr("lang", "fr"));
    return document;
  }

  private static Element meta(String name, String content) {
    return Markup.of("meta", "").attr("name", name).attr("content", content);
  }

  static String html(Document document) {
    return document.outerHtml();
  }
}
