package fr.orientess.ui.directory;

import fr.orientess.catalogue.Catalogue;
import fr.orientess.catalogue.Entry;
import fr.orientess.catalogue.Facet;
import fr.orientess.catalogue.Finds;
import fr.orientess.catalogue.OfferEntry;
import fr.orientess.catalogue.ProviderEntry;
import fr.orientess.catalogue.Query;
import fr.orientess.ui.SiteAddress;
import fr.orientess.ui.place.PlaceWords;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything the directory shows for one state, in words. */
final class DirectoryPage {

  /** How many entries a page shows. */
  static final int SIZE = 24;

  private final Catalogue catalogue;
  private final DirectoryState state;
  private final LocalDate today;
  private final Texts texts;
  private final DirectoryLink link;
  private final FacetWords words;
  private final Finds<OfferEntry> offers;
  private final Finds<ProviderEntry> providers;

  DirectoryPage(Catalogue catalogue, DirectoryState state, LocalDate today, Texts texts) {
    this.catalogue = catalogue;
    this.today = today;
    this.texts = texts;
    link = new DirectoryLink(catalogue.knowledge().territories());
    words = new FacetWords(catalogue.knowledge().questionnaire(), texts);
    var query = catalogue.sensible(state.query());
    offers = catalogue.offers(query);
    providers = catalogue.providers(query);
    int found = (state.isOfProviders() ? providers : offers).entries().size();
    this.state = state.with(query).page(Math.min(state.page(), pages(found)));
  }

  private static int pages(int found) {
    return Math.max(1, (found + SIZE - 1) / SIZE);
  }

  /** The state that is shown: pages beyond the last are gone, as is what means nothing. */
  DirectoryState state() {
    return state;
  }

  Texts texts() {
    return texts;
  }

  /** Where another state is. */
  String href(DirectoryState other) {
    return link.href(other);
  }

  private Finds<? extends Entry> shown() {
    return state.isOfProviders() ? providers : offers;
  }

  /** How many entries of the sort that is shown meet the query. */
  int found() {
    return shown().entries().size();
  }

  /** How many offers meet the query. */
  int offers() {
    return offers.entries().size();
  }

  /** How many providers meet the query. */
  int providers() {
    return providers.entries().size();
  }

  /** False when no entry has all the words, and those shown have most of them. */
  boolean isWhole() {
    return shown().isWhole() || found() == 0;
  }

  /** How many pages there are. */
  int pages() {
    return pages(found());
  }

  /** The entries on this page; whoever looks for no words reads of offers that have ended last. */
  List<EntryCard> cards() {
    int from = (state.page() - 1) * SIZE;
    var entries = shown().entries().stream();
    var inOrder =
        state.query().text().isBlank()
            ? entries.sorted(Comparator.comparing(this::hasEnded))
            : entries;
    return inOrder.skip(from).limit(SIZE).map(this::card).toList();
  }

  private boolean hasEnded(Entry entry) {
    return entry instanceof OfferEntry offer && offer.endedBy(today).isPresent();
  }

  private EntryCard card(Entry entry) {
    return switch (entry) {
      case OfferEntry offer -> EntryCard.of(offer, today, texts);
      case ProviderEntry provider -> EntryCard.of(provider, today, texts);
    };
  }

  /**
   * A way to another state.
   *
   * @param key names the choice, the same on every page
   * @param count how many entries there are, or null
   */
  record Choice(String key, String label, String href, boolean isChosen, @Nullable Integer count) {}

  /** The values of a facet that would find something; those chosen even if not. */
  List<Choice> choices(Facet facet) {
    Map<String, Integer> counts = shown().counts().getOrDefault(facet, Map.of());
    var chosen = state.query().of(facet);
    return words.inOrder(facet, counts.keySet(), chosen).stream()
        .map(
            value ->
                new Choice(
                    key(facet, value),
                    words.label(facet, value),
                    href(state.with(state.query().toggle(facet, value))),
                    chosen.contains(value),
                    counts.getOrDefault(value, 0)))
        .toList();
  }

  static String key(Facet facet, String value) {
    return facet + "=" + value;
  }

  /** What narrows the list, each with the way to do without it. */
  List<Choice> narrowings() {
    var query = state.query();
    var narrowings = new ArrayList<Choice>();
    var place = query.place();
    if (place != null) {
      var name = new PlaceWords(catalogue.knowledge().territories(), texts).name(place);
      narrowings.add(without("PLACE", name, query.at(null)));
    }
    for (var facet : Facet.values()) {
      words
          .inOrder(facet, List.of(), query.of(facet))
          .forEach(
              value ->
                  narrowings.add(
                      without(
                          key(facet, value),
                          words.label(facet, value),
                          query.toggle(facet, value))));
    }
    return narrowings;
  }

  private Choice without(String key, String label, Query query) {
    return new Choice(key, label, href(state.with(query)), true, null);
  }

  /** The way to the list that nothing narrows but the words. */
  String hrefOfAll() {
    return href(state.with(Query.EVERYTHING.with(state.query().text())));
  }

  /** What finds more where nothing is found: doing without one thing. */
  List<Choice> wideningsOfNothing() {
    var widenings = new ArrayList<>(narrowings());
    if (!state.query().text().isBlank()) {
      widenings.add(without("TEXT", state.query().text(), state.query().with("")));
    }
    return widenings;
  }

  /** Where one is asked what one needs. */
  String questionnaire() {
    return SiteAddress.start(catalogue.knowledge());
  }
}
