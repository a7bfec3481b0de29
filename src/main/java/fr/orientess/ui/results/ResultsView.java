package fr.orientess.ui.results;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.wording.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which offers fit, why, and what to do next. All of its state is in the address. */
@Route(ResultsLink.PATH)
@AnonymousAllowed
public class ResultsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

  private static final String SCRIPT = "/theme/results.js";

  private final PublishedKnowledge published;
  private final Clock clock;
  private final Texts texts;
  private final Div head = new Div();
  private final Div steps = new Div();
  private final Div aside = new Div();
  private final Div refine = new Div();
  private final Div filters = new Div();
  private final Div offers = new Div();
  private final Div more = new Div();
  private final Paragraph count = new Paragraph();
  private @Nullable ResultsPage page;

  /** The page without answers yet. */
  ResultsView(PublishedKnowledge published, Clock clock) {
    this.published = published;
    this.clock = clock;
    this.texts = new Texts(getLocale());
    addClassName("results");
    aside.addClassName("results-aside");
    aside.add(refine, filters);
    offers.addClassName("results-list");
    var body = new Div(aside, offers);
    body.addClassName("results-body");
    more.addClassName("results-beyond");
    count.addClassName("visually-hidden");
    count.getElement().setAttribute("role", "status");
    add(head, steps, body, more, count);
    filters
        .getElement()
        .addEventListener("change", this::filter)
        .addEventData("event.target.name")
        .addEventData("event.target.value")
        .addEventData("event.target.checked");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var knowledge = published.current();
    var link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());
    var state = link.follow(event.getLocation().getQueryParameters().getParameters());
    UI.getCurrent().getPage().addJsModule(SCRIPT);
    show(ResultsPage.of(knowledge, state, LocalDate.now(clock), texts));
  }

  private void show(ResultsPage next) {
    page = next;
    var markup = new ResultsMarkup(next);
    show(head, markup.head());
    show(steps, markup.steps());
    show(refine, markup.refine());
    show(filters, markup.filters());
    show(offers, markup.offers());
    show(more, markup.widen(), markup.openings(), markup.welcome());
    count.setText(texts.get("results.filtered", next.found(), next.total()));
  }

  /** Vaadin sends only what has changed. */
  private static void show(Div place, Element... elements) {
    place
        .getElement()
        .setProperty(
            "innerHTML", Arrays.stream(elements).map(Markup::html).collect(Collectors.joining()));
  }

  private void filter(DomEvent event) {
    var data = event.getEventData();
    var name = data.get("event.target.name").asString();
    var value = data.get("event.target.value").asString();
    boolean on = data.get("event.target.checked").asBoolean();
    Arrays.stream(Filters.Kind.values())
        .filter(kind -> kind.parameter().equals(name))
        .findFirst()
        .ifPresent(kind -> filter(kind, value, on));
  }

  private void filter(Filters.Kind kind, String value, boolean on) {
    if (page != null) {
      var query = page.query(kind, value, on);
      UI.getCurrent().navigate(ResultsLink.PATH, QueryParameters.fromString(query));
    }
  }

  @Override
  public String getPageTitle() {
    return texts.get("results.title", page == null ? 0 : page.total());
  }
}
