package fr.orientess.catalogue;

import fr.orientess.directory.Offer;
import fr.orientess.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All offers and providers of a knowledge base, and what hangs together with each. */
public final class Catalogue {

  private static final int NEAREST = 5;

  private final KnowledgeBase knowledge;
  private final Map<String, OfferEntry> offers = new LinkedHashMap<>();
  private final Map<String, ProviderEntry> providers = new LinkedHashMap<>();
  private final WordIndex<OfferEntry> offerWords;
  private final WordIndex<ProviderEntry> providerWords;

  /** Puts together what a knowledge base knows; takes a moment, so keep it as long as that. */
  public Catalogue(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    var entries = new EntryMaker(knowledge);
    entries.offers().forEach(entry -> offers.put(entry.offer().id(), entry));
    entries
        .providers(offers.values())
        .forEach(entry -> providers.put(entry.provider().id(), entry));
    offerWords = new WordIndex<>(offers.values(), SearchedWords::of);
    providerWords = new WordIndex<>(providers.values(), SearchedWords::of);
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

  /** The offers that an address without an offer may have meant, the likeliest first. */
  public List<OfferEntry> offersLike(String id) {
    return nearest(offerWords.find(id));
  }

  /** The providers that an address without a provider may have meant, the likeliest first. */
  public List<ProviderEntry> providersLike(String id) {
    return nearest(providerWords.find(id));
  }

  private static <T> List<T> nearest(WordIndex.Found<T> found) {
    return new ArrayList<>(found.scores().keySet())
        .subList(0, Math.min(NEAREST, found.scores().size()));
  }
}
