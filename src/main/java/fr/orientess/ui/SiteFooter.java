package fr.orientess.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.ui.figures.Freshness;
import fr.orientess.ui.pages.StaticPage;
import fr.orientess.wording.Texts;

/** The bottom of every page: where the facts come from, and what has to be said by law. */
final class SiteFooter extends Footer {

  private static final int SHORT_HASH = 7;

  SiteFooter(KnowledgeBase knowledge, Freshness freshness) {
    addClassName("site-footer");
    var frame = new Div(promise(), pages(), origin(knowledge, freshness));
    frame.addClassName("site-footer-frame");
    add(frame);
  }

  private Paragraph promise() {
    return new Paragraph(getTranslation("site.footer.promise"));
  }

  private Nav pages() {
    var list = new UnorderedList();
    list.addClassNames("plain", "cluster");
    for (var page : StaticPage.values()) {
      list.add(new ListItem(new SiteLink(page.address(), getTranslation(page.nameKey()))));
    }
    var navigation = new Nav(list);
    navigation.getElement().setAttribute("aria-label", getTranslation("site.footer.pages"));
    return navigation;
  }

  private Div origin(KnowledgeBase knowledge, Freshness freshness) {
    var texts = new Texts(getLocale());
    var version = knowledge.version();
    var shown = version.substring(0, Math.min(SHORT_HASH, version.length()));
    var origin = new Div(new Paragraph(getTranslation("site.footer.version", shown)));
    freshness
        .newest()
        .ifPresent(
            date ->
                origin.add(new Paragraph(getTranslation("site.footer.newest", date.words(texts)))));
    origin.add(new Paragraph(getTranslation("site.footer.licence")));
    origin.addClassName("site-footer-origin");
    return origin;
  }
}
