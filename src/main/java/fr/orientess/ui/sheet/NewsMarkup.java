package fr.orientess.ui.sheet;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;

import fr.orientess.sheet.Changes;
import fr.orientess.sheet.Changes.Change;
import fr.orientess.sheet.Changes.Kind;
import fr.orientess.sheet.SheetLink;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** What stands above a sheet that is not simply the one of today. */
final class NewsMarkup {

  private final SheetLink then;
  private final Texts texts;

  NewsMarkup(SheetLink then, Texts texts) {
    this.then = then;
    this.texts = texts;
  }

  /** What has changed, and the way to the sheet as it was. */
  Element changes(Changes changes) {
    var section =
        changes.isEmpty()
            ? frame("sheetPage.since.same.title", "sheetPage.since.same.lead")
            : since();
    for (var question : changes.lostAnswers()) {
      section.appendChild(text("p", "", texts.get("sheetPage.since.lost", question)));
    }
    for (var kind : Kind.values()) {
      var offers = changes.of(kind);
      if (!offers.isEmpty()) {
        var title = texts.get("changes.kind." + kind.id(), offers.size());
        var list = element("ul", "plain sheet-changes");
        offers.forEach(change -> list.appendChild(change(change)));
        section.appendChild(text("h3", "", title)).appendChild(list);
      }
    }
    return section.appendChild(
        element(
            "p", "", link(original(then), "button button-quiet", texts.get("sheetPage.original"))));
  }

  /** The address of a sheet as it was. */
  static String original(SheetLink then) {
    return then.address() + "&" + OpenSheet.ORIGINAL + "=oui";
  }

  /** That the rules of then are being read. */
  Element waiting() {
    return since()
        .appendChild(
            element("p", "sheet-waiting")
                .attr("role", "status")
                .appendChild(element("span", "sheet-spinner").attr("aria-hidden", "true"))
                .appendChild(text("span", "", texts.get("sheetPage.since.loading"))));
  }

  /** That nobody knows the rules of then any more. */
  Element unknown() {
    return since().appendChild(text("p", "", texts.get("sheetPage.since.unknown", then.version())));
  }

  /** That the rules of then could not be read just now, and the way to try again. */
  Element notNow() {
    return since()
        .appendChild(text("p", "", texts.get("sheetPage.since.notNow")))
        .appendChild(
            element(
                "p",
                "",
                text("a", "button button-quiet", texts.get("sheetPage.since.again"))
                    .attr("href", then.address())
                    .attr("router-ignore", "")));
  }

  /** That the sheet below is the old one, and the way to the one of today. */
  Element original() {
    return frame("sheetPage.asItWas.title", "sheetPage.asItWas.lead")
        .appendChild(
            element(
                "p",
                "",
                link(then.address(), "button button-quiet", texts.get("sheetPage.today"))));
  }

  /**
   * What to do about a link that was cut or changed.
   *
   * @param rest the query of the answers that can still be read, perhaps empty
   */
  static Element damaged(String rest, Texts texts) {
    var way = rest.isEmpty() ? "start" : "go";
    return element(
        "div",
        "stack",
        text("p", "", texts.get("sheetPage.damaged.why")),
        element(
            "p",
            "",
            link(
                rest.isEmpty() ? "/" : "/resultats?" + rest,
                "button button-primary",
                texts.get("sheetPage.damaged." + way))));
  }

  private Element since() {
    return frame("sheetPage.since.title", "sheetPage.since.lead");
  }

  private Element frame(String titleKey, String leadKey) {
    var date = FactDate.of(then.date()).words(texts);
    return section(
        "depuis",
        "sheet-news",
        text("h2", "", texts.get(titleKey, date)),
        text("p", "", texts.get(leadKey, date)));
  }

  private Element change(Change change) {
    var item =
        element(
            "li",
            "",
            text("strong", "", change.name()).attr("lang", "fr"),
            text("span", "", texts.get("changes.provider.of", change.provider())));
    if (!change.details().isEmpty()) {
      var details = element("ul", "");
      change.details().forEach(detail -> details.appendChild(text("li", "", detail)));
      item.appendChild(details);
    }
    return item;
  }
}
