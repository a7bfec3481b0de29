package fr.orientess.ui.directory;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.ui.markup.Named;
import java.util.Optional;

/** The pages about offers and providers, which names link to. Their addresses never change. */
public final class DirectoryPages {

  private DirectoryPages() {}

  /** An offer's name, linked to its page. */
  public static Named of(Offer offer) {
    return new Named(offer.name(), null);
  }

  /** A provider's name, short where it has one, linked to its page. */
  public static Named of(Provider provider) {
    return new Named(Optional.ofNullable(provider.shortName()).orElse(provider.name()), null);
  }
}
