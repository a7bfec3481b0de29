package fr.orientess.ui.results;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.ui.results.OfferCard.Named;
import java.util.Optional;

/** The pages about offers and providers, which names link to. */
final class DirectoryPages {

  private DirectoryPages() {}

  /** An offer's name; without a link until there are pages of offers. */
  static Named of(Offer offer) {
    return new Named(offer.name(), null);
  }

  /** A provider's name, short where it has one; without a link until there are such pages. */
  static Named of(Provider provider) {
    return new Named(Optional.ofNullable(provider.shortName()).orElse(provider.name()), null);
  }
}
