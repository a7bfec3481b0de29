package fr.orientess.sheet.form;

import static fr.orientess.sheet.form.Markup.of;
import static fr.orientess.sheet.form.Markup.text;

import org.jsoup.nodes.Element;

/** Where a document can be seen again, to be typed, clicked or held a telephone at. */
final class LinkHtml {

  private LinkHtml() {}

  /**
   * A section of its own.
   *
   * @param qr what the picture is, for those who do not see it
   * @param tooLong what is said in the place of the picture where the link is too long for one
   */
  static Element section(String link, String title, String why, String qr, String tooLong) {
    var section = of("section", "keep again");
    var picture = QrCode.of(link).orElse(null);
    if (picture == null) {
      return section.appendChild(
          of(
              "div",
              "again-text",
              text("h2", "", title),
              text("p", "", why),
              of("p", "", text("a", "", tooLong).attr("href", link).attr("title", title))));
    }
    section.appendChild(of("img", "qr").attr("src", picture).attr("alt", qr));
    var address = text("a", "permalink", link).attr("href", link).attr("title", title);
    return section.appendChild(
        of("div", "again-text", text("h2", "", title), text("p", "", why), of("p", "", address)));
  }
}
