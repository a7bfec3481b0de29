package fr.orientess.ui.directory;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.directory.Rubric;
import fr.orientess.ui.SiteAddress;
import fr.orientess.ui.markup.Named;
import java.util.Optional;

/** The pages about offers and providers, which names link to. Their addresses never change. */
public final class DirectoryPages {

  static final String OFFER = "offre";
  static final String PROVIDER = "structure";

  /** The providers in the directory. */
  static final String PROVIDERS = SiteAddress.DIRECTORY + "?voir=structures";

  private DirectoryPages() {}

  /** An offer's name, linked to its page. */
  public static Named of(Offer offer) {
    return new Named(offer.name(), "/" + OFFER + "/" + offer.id());
  }

  /** The offers of a rubric. */
  static String ofRubric(Rubric rubric) {
    return SiteAddress.DIRECTORY + "?rubrique=" + rubric.id();
  }

  /** A provider's name, short where it has one, linked to its page. */
  public static Named of(Provider provider) {
    return new Named(
        Optional.ofNullable(provider.shortName()).orElse(provider.name()),
        "/" + PROVIDER + "/" + provider.id());
  }
}
