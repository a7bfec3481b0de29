package fr.orientess.ui.directory;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.ui.SiteAddress;
import fr.orientess.ui.SiteLayout;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.wording.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a visitor sees instead of an offer or a provider that does not exist: what is like it. */
@ParentLayout(SiteLayout.class)
@AnonymousAllowed
class UnknownEntryView extends Fragment
    implements HasErrorParameter<UnknownEntry>, HasDynamicTitle {

  private final transient Catalogues catalogues;
  private final transient Texts texts = new Texts(getLocale());

  UnknownEntryView(Catalogues catalogues) {
    this.catalogues = catalogues;
    addClassNames("stack", "entry-unknown");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<UnknownEntry> error) {
    var unknown = error.getException();
    var ways =
        element(
            "p",
            "cluster",
            link(SiteAddress.DIRECTORY, "button button-primary", texts.get("notFound.directory")),
            link(SiteAddress.HOME, "button button-quiet", texts.get("home.back")));
    show(
        text("h1", "", getPageTitle()),
        text("p", "lead", texts.get("directory.unknown.why")),
        like(unknown),
        ways);
    return HttpServletResponse.SC_NOT_FOUND;
  }

  private Element like(UnknownEntry unknown) {
    var cards = cards(unknown);
    var heading = text("h2", "", texts.get("directory.unknown.like"));
    return when(
        !cards.isEmpty(),
        section("proches", "entry-like", heading, EntryCardMarkup.list(cards, "h3")));
  }

  private List<EntryCard> cards(UnknownEntry unknown) {
    var catalogue = catalogues.current();
    var today = catalogues.today();
    return unknown.isOffer()
        ? catalogue.offersLike(unknown.id()).stream()
            .map(entry -> EntryCard.of(entry, today, texts))
            .toList()
        : catalogue.providersLike(unknown.id()).stream()
            .map(entry -> EntryCard.of(entry, today, texts))
            .toList();
  }

  @Override
  public String getPageTitle() {
    return texts.get("directory.unknown");
  }
}
