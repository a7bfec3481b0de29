package fr.orientess.ui.results;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Provider;
import fr.orientess.territory.Area;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds whom to ask when in doubt: the nearest provider of the kind that receives everybody. */
record Welcome(Directory directory, Territories territories) {

  private static final String WELCOMING_KIND = "chambre-regionale";

  /** The provider with the smallest area that holds the whole place, if there is one. */
  Optional<Provider> in(Territory place) {
    return directory.providers().stream()
        .filter(provider -> WELCOMING_KIND.equals(provider.kind()))
        .filter(provider -> covers(provider, place))
        .min(Comparator.comparingInt(this::size));
  }

  private boolean covers(Provider provider, Territory place) {
    var area = new Area(coverage(provider), List.of());
    return !area.listed().isEmpty() && territories.relation(place, area) == Relation.INSIDE;
  }

  private int size(Provider provider) {
    return coverage(provider).stream().mapToInt(territories::size).sum();
  }

  private List<Territory> coverage(Provider provider) {
    return provider.coverage().stream()
        .flatMap(code -> territories.territory(code).stream())
        .toList();
  }
}
