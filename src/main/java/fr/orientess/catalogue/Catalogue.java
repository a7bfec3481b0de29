package fr.orientess.catalogue;

import fr.orientess.directory.Offer;
import fr.orientess.knowledge.KnowledgeBase;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All offers and providers of a knowledge base, and what hangs together with each. */
public final class Catalogue {

  private static final int NEAREST = 5;

  private final KnowledgeBase knowledge;
  private final Map<String, OfferEntry> offers = new LinkedHashMap<>();
  private final Map<String, ProviderEntry> providers = new LinkedHashMap<>();
  private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
  private final Shelf<OfferEntry> offerShelf;
  private final Shelf<ProviderEntry> providerShelf;

  /** Puts together what a knowledge base knows; takes a moment, so keep it as long as that. */
  public Catalogue(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    var entries = new EntryMaker(knowledge);
    entries.offers().forEach(entry -> offers.put(entry.offer().id(), entry));
    entries
        .providers(offers.values())
        .forEach(entry -> providers.put(entry.provider().id(), entry));
    for (var facet : Facet.values()) {
      values.put(
          facet,
          Stream.concat(values(facet, offers.values()), values(facet, providers.values()))
              .collect(Collectors.toUnmodifiableSet()));
    }
    var territories = knowledge.territories();
    offerShelf = new Shelf<>(offers.values(), SearchedWords::of, territories);
    providerShelf = new Shelf<>(providers.values(), SearchedWords::of, territories);
  }

  private static Stream<String> values(Facet facet, Collection<? extends Entry> entries) {
    return entries.stream().flatMap(entry -> entry.values(facet).stream());
  }

  /** The query without values that no entry has: an address may be older, or made by hand. */
  public Query sensible(Query query) {
    var sensible = query;
    for (var facet : Facet.values()) {
      var known = new HashSet<>(query.of(facet));
      known.retainAll(values.getOrDefault(facet, Set.of()));
      sensible = sensible.with(facet, known);
    }
    return sensible;
  }

  /** What it was made of. */
  public KnowledgeBase knowledge() {
    return knowledge;
  }

  /** The offer of that id, or empty. */
  public Optional<OfferEntry> offer(String id) {
    return Optional.ofNullable(offers.get(id));
  }

  /** The provider of that id, or empty. */
  public Optional<ProviderEntry> provider(String id) {
    return Optional.ofNullable(providers.get(id));
  }

  /** The local versions of a national programme. */
  public List<OfferEntry> versionsOf(Offer programme) {
    return offers.values().stream()
        .filter(entry -> programme.id().equals(entry.offer().programme()))
        .toList();
  }

  /** The offers that a query finds. */
  public Finds<OfferEntry> offers(Query query) {
    return offerShelf.find(query);
  }

  /** The providers that a query finds. */
  public Finds<ProviderEntry> providers(Query query) {
    return providerShelf.find(query);
  }

  /** The offers that an address without an offer may have meant, the likeliest first. */
  public List<OfferEntry> offersLike(String id) {
    return offerShelf.like(id, NEAREST);
  }

  /** The providers that an address without a provider may have meant, the likeliest first. */
  public List<ProviderEntry> providersLike(String id) {
    return providerShelf.like(id, NEAREST);
  }
}
