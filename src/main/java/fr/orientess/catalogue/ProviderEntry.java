package fr.orientess.catalogue;

import fr.orientess.directory.Provider;
import java.util.List;
import java.util.Optional;

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
    Reach reach) {

  /** Copies the lists, so that an entry never changes. */
  public ProviderEntry {
    members = List.copyOf(members);
    offers = List.copyOf(offers);
  }
}
