package fr.orientess.ui.results;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.ui.PageAddress;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.wording.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Offers that were kept, side by side. All of its state is in the address, as on the results. */
@Route(ResultsLink.COMPARISON_PATH)
@AnonymousAllowed
public class SideBySideView extends Div implements AfterNavigationObserver, HasDynamicTitle {

  private static final String TO_HEADING =
      "const h1 = this.querySelector('h1'); h1.tabIndex = -1; h1.focus({preventScroll: true})";

  private final PublishedKnowledge published;
  private final Clock clock;
  private final Texts texts;
  private final Fragment head = new Fragment();
  private final Fragment table = new Fragment();
  private List<String> kept = List.of();
  private String title = "";

  /** The page before it knows its address. */
  SideBySideView(PublishedKnowledge published, Clock clock) {
    this.published = published;
    this.clock = clock;
    this.texts = new Texts(getLocale());
    addClassName("results");
    addClassName("comparison");
    add(head, table);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(ResultsView.SCRIPT);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var knowledge = published.current();
    var link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());
    var state = link.follow(event.getLocation().getQueryParameters().getParameters());
    var page = ResultsPage.of(knowledge, state, LocalDate.now(clock), texts);
    var comparison = SideBySide.of(page);
    var markup = new SideBySideMarkup(comparison);
    head.show(markup.head());
    table.show(markup.table());
    // The link that took an offer away, or the heading that had the focus since, has gone.
    if (!kept.isEmpty() && !kept.equals(state.kept())) {
      getElement().executeJs(TO_HEADING);
    }
    kept = state.kept();
    title = texts.get("comparing.title", comparison.offers().size());
    PageAddress.show(page.ways().sideBySide(), event.getLocationChangeEvent().getUI());
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
