package fr.orientess.catalogue;

import fr.orientess.directory.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provider with all that hangs together with it.
 *
 * @param network the provider that is its network
 * @param members the providers whose network it is
 * @param offers what it runs
 */
public record ProviderEntry(
    Provider provider,
    Optional<Provider> network,
    List<Provider> members,
    List<OfferEntry> offers,
    Reach reach)
    implements Entry {

  /** Copies the lists, so that an entry never changes. */
  public ProviderEntry {
    members = List.copyOf(members);
    offers = List.copyOf(offers);
  }

  @Override
  public String name() {
    return provider.name();
  }

  /** Its own kind; for the rest, what any of its offers has. */
  @Override
  public Set<String> values(Facet facet) {
    return facet == Facet.KIND
        ? Stream.ofNullable(provider.kind()).collect(Collectors.toUnmodifiableSet())
        : offers.stream()
            .flatMap(offer -> offer.values(facet).stream())
            .collect(Collectors.toUnmodifiableSet());
  }
}
