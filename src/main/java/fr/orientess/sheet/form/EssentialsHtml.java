package fr.orientess.sheet.form;

import static fr.orientess.sheet.form.Markup.of;
import static fr.orientess.sheet.form.Markup.text;

import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.Sheet.Step;
import fr.orientess.sheet.SheetCard;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** The first page of a sheet: who, where to begin, and all offers at a glance. */
final class EssentialsHtml {

  /** What fits on the page; steps and answers take room. */
  private static final int LINES = 15;

  private static final int FEWEST_AT_A_GLANCE = 3;

  /** So many characters of the link take the room of one offer. */
  private static final int LINK_OF_A_LINE = 250;

  private final Sheet sheet;
  private final Texts texts = SheetTexts.FRENCH;
  private final CardHtml cards = new CardHtml();

  EssentialsHtml(Sheet sheet) {
    this.sheet = sheet;
  }

  Element essentials() {
    var page = of("div", "essentials", head(), situation());
    if (!sheet.firstSteps().isEmpty()) {
      page.appendChild(steps());
    }
    if (sheet.cards().findAny().isPresent()) {
      page.appendChild(glance());
    }
    var link = sheet.link();
    if (link != null) {
      page.appendChild(
          LinkHtml.section(
              link,
              texts.get("sheet.link"),
              texts.get("sheet.link.why"),
              texts.get("sheet.qr"),
              texts.get("sheet.link.long")));
    }
    return page;
  }

  private Element head() {
    var facts =
        of("p", "established", text("span", "", texts.get("sheet.established", sheet.dateWords())));
    var adviser = sheet.adviser();
    if (adviser != null) {
      facts.appendText(" ").appendChild(text("span", "", texts.get("sheet.adviser", adviser)));
    }
    facts
        .appendText(" · ")
        .appendChild(text("span", "version", texts.get("sheet.rules", sheet.shortVersion())));
    return of(
        "header",
        "head",
        text("p", "brand", "OrientESS"),
        text("h1", "", sheet.title()),
        facts,
        text("p", "sheet-lead", sheet.lead()));
  }

  private Element situation() {
    var section = of("section", "situation", text("h2", "", texts.get("sheet.situation")));
    if (sheet.situation().isEmpty()) {
      return section.appendChild(text("p", "", texts.get("sheet.situation.none")));
    }
    var list = of("ul", "sheet-plain answers");
    for (var given : sheet.situation()) {
      list.appendChild(
          of("li", "", text("span", "sheet-question", given.question()))
              .appendText(" ")
              .appendChild(text("strong", "", given.answer())));
    }
    return section.appendChild(list);
  }

  private Element steps() {
    var list = of("ol", "steps", sheet.firstSteps().stream().map(this::step).toList());
    return of("section", "first", text("h2", "", texts.get("sheet.steps")), list);
  }

  private Element step(Step step) {
    var name = of("p", "step-name", text("strong", "", step.name()));
    if (step.provider() != null) {
      name.appendText(" – ").appendChild(text("span", "", step.provider()));
    }
    var item = of("li", "", name, text("p", "", step.reason()));
    return step.contacts().isEmpty() ? item : item.appendChild(cards.contacts(step.contacts()));
  }

  private Element glance() {
    var head =
        of(
            "tr",
            "",
            heading("number"),
            heading("offer"),
            heading("provider"),
            heading("certainty"),
            heading("page"));
    var body = of("tbody", "");
    var all = sheet.cards().toList();
    int shown = atAGlance();
    all.stream().limit(shown).forEach(card -> body.appendChild(row(card)));
    var table = of("table", "glance", of("thead", "", head), body);
    var section = of("section", "", text("h2", "", texts.get("sheet.glance")), table);
    int more = all.size() - shown;
    return more > 0
        ? section.appendChild(text("p", "sheet-note", texts.get("sheet.glance.more", more)))
        : section;
  }

  private int atAGlance() {
    var link = sheet.link();
    int taken =
        2 * sheet.firstSteps().size()
            + sheet.situation().size() / 2
            + (link == null ? 0 : link.length() / LINK_OF_A_LINE);
    return Math.max(FEWEST_AT_A_GLANCE, LINES - taken);
  }

  private Element heading(String column) {
    return text("th", column, texts.get("sheet.glance." + column)).attr("scope", "col");
  }

  private Element row(SheetCard card) {
    var anchor = "#" + CardHtml.anchor(card);
    var offer = text("a", "", card.name()).attr("href", anchor).attr("title", card.name());
    var deadline = card.fact(SheetCard.About.DEADLINE);
    var certainty = text("td", card.isEligible() ? "sure" : "unsure", card.certainty());
    if (!deadline.isEmpty()) {
      certainty.appendChild(of("br", "")).appendChild(text("span", "deadline", deadline));
    }
    return of(
        "tr",
        "",
        text("td", "number", String.valueOf(card.number())),
        of("td", "", offer),
        text("td", "", card.provider()),
        certainty,
        of("td", "page", of("span", "page-of").attr("data-target", anchor)));
  }
}
