package fr.orientess.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All providers and offers of a knowledge base. */
public final class Directory {

  private final List<Provider> providers;
  private final List<Offer> offers;
  private final Map<String, Provider> providersById = new HashMap<>();
  private final Map<String, Offer> offersById = new HashMap<>();

  /** By offer position; null for a provider that is unknown, which is found out elsewhere. */
  private final @Nullable Provider[] runBy;

  /**
   * @param providers ids unique
   * @param offers numbered by their {@link Offer#position() position}, ids unique, providers known
   */
  public Directory(List<Provider> providers, List<Offer> offers) {
    this.providers = List.copyOf(providers);
    this.offers = List.copyOf(offers);
    providers.forEach(provider -> providersById.put(provider.id(), provider));
    offers.forEach(offer -> offersById.put(offer.id(), offer));
    runBy =
        offers.stream().map(offer -> providersById.get(offer.provider())).toArray(Provider[]::new);
  }

  /** All providers, in the order of their file. */
  public List<Provider> providers() {
    return providers;
  }

  /** All offers, in the order of their file. */
  public List<Offer> offers() {
    return offers;
  }

  /** The provider of that id, or empty. */
  public Optional<Provider> provider(String id) {
    return Optional.ofNullable(providersById.get(id));
  }

  /** The offer of that id, or empty. */
  public Optional<Offer> offer(String id) {
    return Optional.ofNullable(offersById.get(id));
  }

  /** Who runs an offer. */
  public Provider providerOf(Offer offer) {
    return Objects.requireNonNull(runBy[offer.position()], offer.provider());
  }
}
