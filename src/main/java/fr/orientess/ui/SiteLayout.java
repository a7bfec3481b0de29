package fr.orientess.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.ui.figures.CurrentFigures;
import fr.orientess.ui.report.ReportDialog;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every view: a way past the header, the header, the main landmark with the view
 * in it, the footer, and the form in which an error on any page is reported. Does once what every
 * page owes its visitors: the name of the site in the page title and, after going to another page,
 * the focus on its heading, which a screen reader then reads. Changes of the query alone (a filter)
 * leave the focus where it is.
 */
@Layout
@AnonymousAllowed
public class SiteLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private static final String MAIN = "contenu";

  /** In site.js. */
  private static final String ARRIVE = "orientess.arrive(this, $0, $1)";

  private final SiteHeader header;
  private final Main main = new Main();
  private final Anchor skip;
  private @Nullable String path;

  /** The frame, as the knowledge base in use has it. */
  SiteLayout(PublishedKnowledge published, CurrentFigures figures, ReportDialog reports) {
    var knowledge = published.current();
    addClassName("site");
    skip = new Anchor("#" + MAIN, getTranslation("site.skip"));
    skip.addClassName("skip-link");
    skip.getElement().setAttribute("router-ignore", true);
    header = new SiteHeader(SiteAddress.start(knowledge));
    main.setId(MAIN);
    main.addClassName("site-main");
    main.getElement().setAttribute("tabindex", "-1");
    add(skip, header, main, new SiteFooter(knowledge, figures.figures().freshness()), reports);
    reports.openFrom(main);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var location = event.getLocation();
    var here = "/" + location.getPath();
    skip.setHref("/" + location.getPathWithQueryParameters() + "#" + MAIN);
    header.markCurrent(here);
    // The view's title is set after this, so wait for the answer to be written.
    event
        .getLocationChangeEvent()
        .getUI()
        .beforeClientResponse(this, response -> nameThePage(response.getUI()));
    if (path != null) {
      main.getElement()
          .executeJs(
              ARRIVE,
              !path.equals(here),
              event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY);
    }
    path = here;
  }

  /** "Page – OrientESS", also when a view says only "Page"; the first page is just OrientESS. */
  private void nameThePage(UI ui) {
    var site = getTranslation("site.name");
    var title = ui.getInternals().getTitle();
    if (title == null || title.isBlank()) {
      ui.getPage().setTitle(site);
    } else if (!title.endsWith(site)) {
      ui.getPage().setTitle(getTranslation("site.title", title));
    }
  }
}
