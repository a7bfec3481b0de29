package fr.orientess.ui.directory;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.ui.map.Maps;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** An offer: what it is, for whom, and what to do next. */
@Route(DirectoryPages.OFFER + "/:" + OfferView.ID)
@AnonymousAllowed
public class OfferView extends Fragment implements BeforeEnterObserver, HasDynamicTitle {

  static final String ID = "id";

  private final transient Catalogues catalogues;
  private final transient Maps maps;
  private final transient Texts texts = new Texts(getLocale());
  private String title = "";

  OfferView(Catalogues catalogues, Maps maps) {
    this.catalogues = catalogues;
    this.maps = maps;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().get(ID).orElse("");
    var catalogue = catalogues.current();
    var entry = catalogue.offer(id).orElse(null);
    if (entry == null) {
      event.rerouteToError(UnknownEntry.offer(id), "");
      return;
    }
    var page = new OfferPage(catalogue, entry, catalogues.today(), texts);
    title =
        texts.get(
            "directory.offer.title",
            entry.offer().name(),
            DirectoryPages.of(entry.provider()).text());
    var markup = new OfferMarkup(page);
    show(
        EntryLayout.of(
            markup.head(),
            markup.next(),
            new Element[] {
              markup.essential(),
              markup.audience(),
              markup.toCheck(),
              EntryMarkup.map(maps.of(catalogue.knowledge(), texts).of(entry.reach()), texts),
              markup.versions(),
              markup.sources()
            },
            markup.others()));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
