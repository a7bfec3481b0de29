package fr.orientess.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.ui.figures.CurrentFigures;
import fr.orientess.ui.figures.Figures;
import fr.orientess.ui.pages.StaticPage;
import fr.orientess.wording.Texts;

/** The first page a visitor sees: what one gets, what it takes, and how far to trust it. */
@Route("")
@AnonymousAllowed
public class LandingView extends Article {

  private final Figures figures;

  LandingView(PublishedKnowledge published, CurrentFigures current) {
    figures = current.figures();
    addClassName("landing");
    add(promise(SiteAddress.start(published.current())), numbers(), steps(), trust());
  }

  private Section promise(String start) {
    var lead = new Paragraph(getTranslation("landing.promise"));
    lead.addClassName("lead");
    var begin = new SiteLink(start, getTranslation("landing.start"));
    begin.addClassNames("button", "button-primary", "button-large");
    begin.add(new ThemeIcon("arrow-right"));
    var browse = new SiteLink(SiteAddress.DIRECTORY, getTranslation("landing.browse"));
    browse.addClassNames("button", "button-quiet");
    var ways = new Div(begin, browse);
    ways.addClassNames("cluster", "landing-ways");
    var words = new Div(new H1(getTranslation("landing.title")), lead, ways, reassurances());
    words.addClassName("landing-words");
    var drawing = new Svg(Drawing.read("landing.svg"));
    drawing.addClassName("landing-drawing");
    drawing.getElement().setAttribute("aria-hidden", "true");
    var promise = new Section(words, drawing);
    promise.addClassName("landing-promise");
    return promise;
  }

  private UnorderedList reassurances() {
    var list =
        new UnorderedList(
            reassurance("clock", "landing.minutes"),
            reassurance("lock-simple", "landing.noAccount"),
            reassurance("eye-slash", "landing.nothingKept"));
    list.addClassNames("plain", "cluster", "landing-reassurances");
    return list;
  }

  private ListItem reassurance(String icon, String key) {
    return new ListItem(new ThemeIcon(icon), new Span(getTranslation(key)));
  }

  private DescriptionList numbers() {
    var numbers = new DescriptionList();
    numbers.addClassName("landing-numbers");
    numbers
        .getElement()
        .appendChild(
            number(figures.offers(), "landing.offers").getElement(),
            number(figures.providers(), "landing.providers").getElement(),
            number(figures.regions(), "landing.regions").getElement());
    return numbers;
  }

  /** The name comes first in the page, as in every such list; the style sheet turns them round. */
  private Div number(int count, String key) {
    return new Div(
        new DescriptionList.Term(getTranslation(key, count)),
        new DescriptionList.Description(getTranslation("site.number", count)));
  }

  private Section steps() {
    var steps =
        new OrderedList(
            step("landing.answer", "landing.answer.text"),
            step("landing.compare", "landing.compare.text"),
            step("landing.act", "landing.act.text"));
    steps.addClassNames("plain", "landing-steps");
    return section("landing.how", steps);
  }

  private ListItem step(String key, String textKey) {
    var name = new Span(getTranslation(key));
    name.addClassName("landing-step-name");
    return new ListItem(name, new Paragraph(getTranslation(textKey)));
  }

  private Div trust() {
    var trust = new Div(origin(), advisers());
    trust.addClassName("landing-trust");
    return trust;
  }

  private Section origin() {
    var texts = new Texts(getLocale());
    var freshness = figures.freshness();
    var section =
        section(
            "landing.origin",
            new Paragraph(getTranslation("landing.origin.text", figures.sites())));
    freshness
        .newest()
        .flatMap(
            newest ->
                freshness
                    .oldest()
                    .map(
                        oldest ->
                            getTranslation(
                                "landing.age",
                                newest.words(texts),
                                oldest.words(texts),
                                freshness.oldPercent(),
                                freshness.undatedPercent())))
        .ifPresent(age -> section.add(new Paragraph(age)));
    section.add(
        new Paragraph(
            new SiteLink(StaticPage.SOURCES.address(), getTranslation("landing.origin.more"))));
    section.addClassName("landing-origin");
    return section;
  }

  private Section advisers() {
    var section =
        section("landing.advisers", new Paragraph(getTranslation("landing.advisers.text")));
    section.addClassName("landing-advisers");
    return section;
  }

  private Section section(String titleKey, Component content) {
    return new Section(new H2(getTranslation(titleKey)), content);
  }
}
