package fr.orientess.ui.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.directory.Provider;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.wording.SafeLink;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The social economy and its words explained, and what to do with the results. */
@Route(StaticPage.HELP_PATH)
@AnonymousAllowed
class HelpView extends Prose {

  private static final String REGIONAL_CHAMBER = "chambre-regionale";

  HelpView(PublishedKnowledge published) {
    super("site.help.title", "site.help.lead");
    heading("site.help.economy");
    paragraph("site.help.economy.text");
    paragraph("site.help.economy.you");
    heading("site.help.answers");
    terms("site.help.eligible", "site.help.confirm", "site.help.near");
    heading("site.help.prepare", "preparer");
    paragraph("site.help.prepare.text");
    list(
        "site.help.prepare.pitch",
        "site.help.prepare.papers",
        "site.help.prepare.money",
        "site.help.prepare.ask",
        "site.help.prepare.dates");
    note("site.help.prepare.sheet");
    heading("site.help.doubt", "en-cas-de-doute");
    paragraph("site.help.doubt.text");
    var chambers = chambers(published.current().directory().providers());
    if (!chambers.isEmpty()) {
      also(list(chambers));
    }
    heading("site.help.words", "mots");
    terms(
        "site.help.esus",
        "site.help.call",
        "site.help.cress",
        "site.help.dla",
        "site.help.insertion",
        "site.help.scic",
        "site.help.scop",
        "site.help.utility");
  }

  private static List<Provider> chambers(List<Provider> providers) {
    return providers.stream()
        .filter(provider -> REGIONAL_CHAMBER.equals(provider.kind()))
        .sorted(Comparator.comparing(Provider::name, Collator.getInstance(Locale.FRENCH)))
        .toList();
  }

  private static UnorderedList list(List<Provider> providers) {
    var list = new UnorderedList();
    list.addClassName("columns");
    providers.forEach(provider -> list.add(item(provider)));
    return list;
  }

  private static ListItem item(Provider provider) {
    var link = Optional.ofNullable(provider.website()).flatMap(SafeLink::web);
    return link.map(address -> (Component) new Anchor(address.href(), provider.name()))
        .map(ListItem::new)
        .orElseGet(() -> new ListItem(provider.name()));
  }
}
