package fr.orientess.ui.directory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.catalogue.Catalogue;
import fr.orientess.territory.Territory;
import fr.orientess.ui.PageAddress;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.ui.place.Places;
import fr.orientess.wording.Texts;
import org.jspecify.annotations.Nullable;

/** All offers and providers, to be searched and narrowed. All of its state is in the address. */
@Route(DirectoryLink.PATH)
@AnonymousAllowed
public class DirectoryView extends Div implements AfterNavigationObserver, HasDynamicTitle {

  /** What had the focus was replaced: it goes to the same choice, else to the top of the list. */
  private static final String FOCUS =
      """
      const same = $0 && [...this.querySelectorAll('[data-key]')].find((e) => e.dataset.key === $0);
      if (same) {
        same.focus();
      } else {
        const list = this.querySelector('#fiches');
        list.focus({preventScroll: true});
        this.querySelector('.directory-views').scrollIntoView();
      }
      """;

  private final transient Catalogues catalogues;
  private final transient Places places;
  private final transient Texts texts = new Texts(getLocale());
  private final Fragment views = new Fragment();
  private final Fragment list = new Fragment();
  private final Paragraph status = new Paragraph();
  private final DirectoryFilters filters;
  private transient DirectoryState state = DirectoryState.START;
  private boolean isShown;

  DirectoryView(Catalogues catalogues, Places places) {
    this.catalogues = catalogues;
    this.places = places;
    addClassName("directory");
    status.addClassName("visually-hidden");
    status.getElement().setAttribute("role", "status");
    var lead = new Paragraph(texts.get("directory.lead"));
    lead.addClassName("lead");
    var catalogue = catalogues.current();
    filters = new DirectoryFilters(catalogue.knowledge(), places, texts, this::typed, this::placed);
    var found = new Div(views, list);
    found.addClassName("directory-found");
    var body = new Div(filters.facets(), found);
    body.addClassName("directory-body");
    add(new H1(texts.get("site.directory")), lead, filters.search(), body, status);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var catalogue = catalogues.current();
    var link = new DirectoryLink(catalogue.knowledge().territories());
    var before = state;
    boolean wasShown = isShown;
    show(catalogue, link.follow(event.getLocation().getQueryParameters().getParameters()));
    if (wasShown && event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
      getElement().executeJs(FOCUS, DirectoryChange.key(before.query(), state.query()));
    }
  }

  private void show(Catalogue catalogue, DirectoryState wanted) {
    var page = new DirectoryPage(catalogue, wanted, catalogues.today(), texts);
    var markup = new DirectoryMarkup(page);
    state = page.state();
    views.show(markup.views());
    list.show(markup.list());
    filters.show(markup, state.query());
    if (isShown) {
      status.setText(markup.found());
    }
    isShown = true;
  }

  /** Typing changes the address of this very page: each letter is no step to come back to. */
  private void typed(String text) {
    var catalogue = catalogues.current();
    var before = again(catalogue);
    show(catalogue, before.with(before.query().with(text)));
    PageAddress.show(address(catalogue), UI.getCurrent());
  }

  /** What is shown, as the knowledge of today understands its address: places may have changed. */
  private DirectoryState again(Catalogue catalogue) {
    var query = new Location(address(catalogue).substring(1)).getQueryParameters();
    return new DirectoryLink(catalogue.knowledge().territories()).follow(query.getParameters());
  }

  private void placed(@Nullable Territory place) {
    state = state.with(state.query().at(place));
    PageAddress.go(address(catalogues.current()), UI.getCurrent());
  }

  private String address(Catalogue catalogue) {
    return new DirectoryLink(catalogue.knowledge().territories()).href(state);
  }

  @Override
  public String getPageTitle() {
    return texts.get("site.directory");
  }
}
