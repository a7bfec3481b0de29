package fr.orientess.catalogue;

import fr.orientess.directory.Provider;
import java.util.Set;

/** What the catalogue lists. */
public sealed interface Entry permits OfferEntry, ProviderEntry {

  /** The name by which it stands in the alphabet. */
  String name();

  /** The provider, or who runs the offer. */
  Provider provider();

  /** Where it is to be had. */
  Reach reach();

  /** Ids of the values under which it is found. */
  Set<String> values(Facet facet);
}
