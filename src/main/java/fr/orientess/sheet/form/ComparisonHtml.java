package fr.orientess.sheet.form;

import static fr.orientess.sheet.form.Markup.of;
import static fr.orientess.sheet.form.Markup.text;

import fr.orientess.sheet.comparison.Comparison;
import fr.orientess.sheet.comparison.Comparison.Difference;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A comparison of two situations as HTML. */
public final class ComparisonHtml {

  private static final String STYLE = SheetStyle.read("/fr/orientess/sheet/comparison.css");

  private final Comparison comparison;
  private final Texts texts;

  private ComparisonHtml(Comparison comparison, Texts texts) {
    this.comparison = comparison;
    this.texts = texts;
  }

  /**
   * The whole document, styles included, without scripts.
   *
   * @param texts in the language of the comparison
   */
  public static String write(Comparison comparison, Texts texts) {
    var html = new ComparisonHtml(comparison, texts).document(SheetStyle.SCREEN + STYLE);
    return SheetDocument.html(html);
  }

  /** What changes, offer by offer, as a part of a page that says the rest itself. */
  public static String changes(Comparison comparison, Texts texts) {
    var body = new Document("");
    body.outputSettings().prettyPrint(false);
    new EffectsHtml(comparison, texts).sections().forEach(body::appendChild);
    return body.html();
  }

  /** The same document with the styles of paper. */
  static Document forPaper(Comparison comparison, Texts texts) {
    var document = new ComparisonHtml(comparison, texts).document(SheetStyle.PAPER + STYLE);
    Bookmarks.add(document);
    return document;
  }

  private Document document(String style) {
    var effects = new EffectsHtml(comparison, texts);
    var main = of("main", "comparison", head(), differences());
    effects.sections().forEach(main::appendChild);
    var link = comparison.link();
    if (link != null) {
      main.appendChild(
          LinkHtml.section(
              link,
              texts.get("comparison.link"),
              texts.get("comparison.link.why"),
              texts.get("comparison.qr"),
              texts.get("comparison.link.long")));
    }
    main.appendChild(text("p", "disclaimer", texts.get("comparison.disclaimer")));
    return SheetDocument.of(
        comparison.title() + " – " + comparison.dateWords(),
        texts.get("comparison.subject"),
        texts.get("comparison.running", comparison.dateWords()),
        texts.locale(),
        style,
        main);
  }

  private Element head() {
    var facts =
        of(
                "p",
                "established",
                text("span", "", texts.get("comparison.established", comparison.dateWords())))
            .appendText(" · ")
            .appendChild(
                text("span", "version", texts.get("comparison.rules", comparison.shortVersion())));
    return of(
        "header",
        "head",
        text("p", "brand", "OrientESS"),
        text("h1", "", comparison.title()),
        facts,
        text("p", "comparison-lead", comparison.lead()));
  }

  private Element differences() {
    var section = of("section", "", text("h2", "", texts.get("comparison.differences")));
    if (comparison.differences().isEmpty()) {
      section.appendChild(text("p", "", texts.get("comparison.differences.none")));
    } else {
      section.appendChild(table());
    }
    if (!comparison.shared().isEmpty()) {
      var list = of("ul", "comparison-shared");
      for (var given : comparison.shared()) {
        list.appendChild(
            of("li", "", text("span", "comparison-question", given.question()))
                .appendText(" ")
                .appendChild(text("strong", "", given.answer())));
      }
      section.appendChild(text("h3", "", texts.get("comparison.shared"))).appendChild(list);
    }
    return section;
  }

  private Element table() {
    var head =
        of(
            "tr",
            "",
            heading(texts.get("comparison.question")),
            heading(texts.get("comparison.side.first")),
            heading(texts.get("comparison.side.second")));
    var body = of("tbody", "", comparison.differences().stream().map(this::row).toList());
    body.appendChild(
        of(
            "tr",
            "totals",
            text("th", "", texts.get("comparison.offers")).attr("scope", "row"),
            text("td", "", comparison.first().lead()),
            text("td", "", comparison.second().lead())));
    return of("table", "glance differences", of("thead", "", head), body);
  }

  private static Element heading(String name) {
    return text("th", "", name).attr("scope", "col");
  }

  private Element row(Difference difference) {
    return of(
        "tr",
        "",
        text("th", "", difference.question()).attr("scope", "row"),
        of("td", "", text("strong", "", difference.first())),
        of("td", "", text("strong", "", difference.second())));
  }
}
