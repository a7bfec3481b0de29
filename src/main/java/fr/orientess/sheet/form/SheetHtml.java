package fr.orientess.sheet.form;

import static fr.orientess.sheet.form.Markup.list;
import static fr.orientess.sheet.form.Markup.of;
import static fr.orientess.sheet.form.Markup.text;

import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.Sheet.Group;
import fr.orientess.sheet.Sheet.Opening;
import fr.orientess.sheet.Sheet.Preparation;
import fr.orientess.sheet.Sheet.Welcome;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A sheet as HTML: one page of essentials, then everything in detail. */
public final class SheetHtml {

  private static final int MOST_OPENED = 8;
  private static final int NOTE_LINES = 9;

  private final Sheet sheet;
  private final Texts texts = SheetTexts.FRENCH;
  private final CardHtml cards = new CardHtml();

  private SheetHtml(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The whole document, styles included, without scripts. */
  public static String write(Sheet sheet) {
    return SheetDocument.html(new SheetHtml(sheet).document(SheetStyle.SCREEN));
  }

  /**
   * The sheet as part of a page whose own heading comes before it.
   *
   * @param address of that page: a bare anchor would be taken for one of the first page of the site
   */
  public static Element within(Sheet sheet, String address) {
    var article = new SheetHtml(sheet).main().tagName("article");
    article.select("h1").forEach(title -> title.tagName("p").addClass("sheet-title"));
    for (var anchor : article.select("a[href^=#]")) {
      anchor.attr("href", address + anchor.attr("href")).attr("router-ignore", "");
    }
    return article;
  }

  /** The same document with the styles of paper. */
  static Document forPaper(Sheet sheet) {
    var document = new SheetHtml(sheet).document(SheetStyle.PAPER);
    Bookmarks.add(document);
    return document;
  }

  private Document document(String style) {
    return SheetDocument.of(sheet, style, main());
  }

  private Element main() {
    var main = of("main", "", new EssentialsHtml(sheet).essentials());
    main.appendChild(details());
    if (!sheet.openings().isEmpty()) {
      main.appendChild(openings());
    }
    main.appendChild(preparation());
    var welcome = sheet.welcome();
    if (welcome != null) {
      main.appendChild(welcome(welcome));
    }
    main.appendChild(notes());
    return main;
  }

  private Element details() {
    var section = of("section", "details");
    var heading = text("h2", "", texts.get("sheet.offers")).attr("id", "offres");
    if (sheet.groups().isEmpty()) {
      var key = sheet.openings().isEmpty() ? "sheet.offers.none.alone" : "sheet.offers.none";
      return section
          .addClass("without")
          .appendChild(heading)
          .appendChild(text("p", "", texts.get(key)));
    }
    boolean isFirst = true;
    for (var group : sheet.groups()) {
      var above = new ArrayList<Element>();
      if (isFirst) {
        above.add(heading);
        isFirst = false;
      }
      section.appendChild(group(group, above));
    }
    return sheet.beyond() == 0
        ? section
        : section.appendChild(text("p", "sheet-note", texts.get("sheet.beyond", sheet.beyond())));
  }

  /** Headings stay with the first card below them. */
  private Element group(Group group, List<Element> above) {
    above.add(text("h3", "group-title", group.title()));
    var note = group.note();
    if (note != null) {
      above.add(text("p", "sheet-note", note));
    }
    above.add(cards.card(group.cards().getFirst()));
    var element = of("div", "group", of("div", "keep", above));
    group.cards().stream().skip(1).forEach(card -> element.appendChild(cards.card(card)));
    return element;
  }

  /** Changes of the same answer stand below one heading. */
  private Element openings() {
    var head =
        of(
            "div",
            "keep",
            text("h2", "", texts.get("sheet.openings")),
            text("p", "sheet-note", texts.get("sheet.openings.why")));
    var section = of("section", "openings", head);
    var question = "";
    for (var opening : sheet.openings()) {
      var element = opening(opening);
      if (!opening.question().equals(question)) {
        question = opening.question();
        element.prependChild(text("h3", "", question));
      }
      (head.childrenSize() == 2 ? head : section).appendChild(element);
    }
    return section;
  }

  private Element opening(Opening opening) {
    var offers = new ArrayList<String>();
    for (var offer : opening.offers().subList(0, Math.min(MOST_OPENED, opening.offers().size()))) {
      offers.add(texts.get("sheet.opened", offer.name(), offer.provider(), offer.certainty()));
    }
    int hidden = opening.offers().size() - offers.size();
    if (hidden > 0) {
      offers.add(texts.get("sheet.openings.more", hidden));
    }
    return of("div", "opening", text("p", "change", opening.change()), list("", offers));
  }

  private Element preparation() {
    var list = of("ul", "", sheet.preparation().stream().map(SheetHtml::preparation).toList());
    return of("section", "keep box", text("h2", "", texts.get("sheet.prepare")), list);
  }

  private static Element preparation(Preparation preparation) {
    var item = text("li", "", preparation.text());
    return preparation.items().isEmpty() ? item : item.appendChild(list("", preparation.items()));
  }

  private Element welcome(Welcome welcome) {
    var section =
        of(
            "section",
            "keep box",
            text("h2", "", texts.get("sheet.welcome")),
            text("p", "name", welcome.name()),
            text("p", "", texts.get("sheet.welcome.why")));
    var address = welcome.address();
    if (address != null) {
      section.appendChild(text("p", "", address));
    }
    return welcome.contacts().isEmpty()
        ? section
        : section.appendChild(cards.contacts(welcome.contacts()));
  }

  /** What nobody may overlook is never alone on a last page. */
  private Element notes() {
    var lines = of("div", "lines");
    for (int line = 0; line < NOTE_LINES; line++) {
      lines.appendChild(of("div", "line"));
    }
    return of(
        "section",
        "keep notes",
        text("h2", "", texts.get("sheet.notes")),
        lines,
        text("p", "disclaimer", texts.get("sheet.disclaimer")));
  }
}
