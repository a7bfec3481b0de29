package fr.orientess.sheet.form;

import static fr.orientess.sheet.form.Markup.text;

import fr.orientess.sheet.Sheet;
import fr.orientess.wording.Texts;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The frame around a sheet: what a document says about itself. */
final class SheetDocument {

  private SheetDocument() {}

  static Document of(Sheet sheet, String style, Element main) {
    Texts texts = SheetTexts.FRENCH;
    return of(
        sheet.title() + " – " + sheet.dateWords(),
        texts.get("sheet.subject"),
        texts.get("sheet.running", sheet.dateWords()),
        texts.locale(),
        style,
        main);
  }

  /**
   * A document of that title.
   *
   * @param subject what it is about
   * @param foot what stands at the foot of every page
   */
  static Document of(
      String title, String subject, String foot, Locale language, String style, Element main) {
    var document = new Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(new DocumentType("html", "", ""));
    var head =
        Markup.of(
            "head",
            "",
            Markup.of("meta", "").attr("charset", "utf-8"),
            text("title", "", title),
            meta("viewport", "width=device-width, initial-scale=1"),
            meta("author", "OrientESS"),
            meta("subject", subject),
            meta("description", subject),
            meta("robots", "noindex"),
            Markup.of("style", "").appendChild(new DataNode(style)));
    var running = text("div", "running", foot);
    document.appendChild(
        Markup.of("html", "", head, Markup.of("body", "sheet", running, main))
            .attr("lang", language.getLanguage()));
    return document;
  }

  private static Element meta(String name, String content) {
    return Markup.of("meta", "").attr("name", name).attr("content", content);
  }

  static String html(Document document) {
    return document.outerHtml();
  }
}
