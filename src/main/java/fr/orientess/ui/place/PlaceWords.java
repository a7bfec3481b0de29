package fr.orientess.ui.place;

import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Territories in words, told apart from others of the same name. */
public final class PlaceWords {

  private static final int MOST_POSTAL_CODES = 3;

  private final Territories territories;
  private final Texts texts;

  /** Words in the language of the texts. */
  public PlaceWords(Territories territories, Texts texts) {
    this.territories = territories;
    this.texts = texts;
  }

  /** Such as "Rennes (Ille-et-Vilaine)" or "Bretagne (région)". */
  public String name(Territory territory) {
    var apart = territory.kind() == TerritoryKind.COMMUNE ? around(territory) : kind(territory);
    return apart.isEmpty() || apart.equals(territory.name())
        ? territory.name()
        : texts.get("interview.place.name", territory.name(), apart);
  }

  /** What tells it apart from others, such as "commune, Ille-et-Vilaine, 35000". */
  public String details(Territory territory) {
    var details = new StringBuilder(kind(territory));
    var around = around(territory);
    if (!around.isEmpty()) {
      details.append(", ").append(around);
    }
    var codes = territory.postalCodes();
    if (!codes.isEmpty()) {
      details
          .append(", ")
          .append(codes.stream().limit(MOST_POSTAL_CODES).collect(Collectors.joining(", ")));
      if (codes.size() > MOST_POSTAL_CODES) {
        details.append("…");
      }
    }
    return details.toString();
  }

  private String kind(Territory territory) {
    return texts.get("interview.place.kind." + territory.kind().id());
  }

  /** The départements that contain it, else the regions. */
  private String around(Territory territory) {
    var above = territories.containing(territory);
    return above.stream().anyMatch(wider -> wider.kind() == TerritoryKind.DEPARTEMENT)
        ? names(above, TerritoryKind.DEPARTEMENT)
        : names(above, TerritoryKind.REGION);
  }

  private static String names(List<Territory> territories, TerritoryKind kind) {
    return territories.stream()
        .filter(territory -> territory.kind() == kind)
        .map(Territory::name)
        .collect(Collectors.joining(", "));
  }
}
