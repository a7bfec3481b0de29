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

/** A provider: what it is, how to reach it, and what it offers. */
@Route(DirectoryPages.PROVIDER + "/:" + ProviderView.ID)
@AnonymousAllowed
public class ProviderView extends Fragment implements BeforeEnterObserver, HasDynamicTitle {

  static final String ID = "id";

  private final transient Catalogues catalogues;
  private final transient Maps maps;
  private final transient Texts texts = new Texts(getLocale());
  private String title = "";

  ProviderView(Catalogues catalogues, Maps maps) {
    this.catalogues = catalogues;
    this.maps = maps;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().get(ID).orElse("");
    var catalogue = catalogues.current();
    var entry = catalogue.provider(id).orElse(null);
    if (entry == null) {
      event.rerouteToError(UnknownEntry.provider(id), "");
      return;
    }
    title = entry.provider().name();
    var markup = new ProviderMarkup(new ProviderPage(catalogue, entry, catalogues.today(), texts));
    show(
        EntryLayout.of(
            markup.head(),
            markup.contacts(),
            new Element[] {
              markup.offers(),
              EntryMarkup.map(maps.of(catalogue.knowledge(), texts).of(entry.reach()), texts),
              markup.coverage(),
              markup.network(),
              markup.sources()
            }));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
