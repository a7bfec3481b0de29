package fr.orientess.ui.directory;

import fr.orientess.catalogue.Reach;
import fr.orientess.orientation.Level;
import fr.orientess.territory.Territory;
import fr.orientess.wording.Texts;
import java.util.stream.Collectors;

/** How far an offer or a provider reaches, in a few words. */
final class ReachWords {

  private static final int MOST_NAMES = 2;

  private final Texts texts;

  ReachWords(Texts texts) {
    this.texts = texts;
  }

  /** Such as "Offre régionale : Bretagne", as the results word it. */
  String ofOffer(Reach reach) {
    var level = texts.get("results.level." + reach.level().id());
    return reach.level() == Level.NATIONAL
        ? level
        : texts.get("results.near.where", level, names(reach));
  }

  /** Such as "Bretagne". */
  String ofProvider(Reach reach) {
    return reach.territories().isEmpty() ? texts.get("directory.reach.unknown") : names(reach);
  }

  private String names(Reach reach) {
    var territories = reach.territories();
    return territories.size() > MOST_NAMES
        ? texts.get("directory.reach.many", territories.getFirst().name(), territories.size() - 1)
        : territories.stream().map(Territory::name).collect(Collectors.joining(", "));
  }
}
