package fr.orientess.ui.results;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Provider;
import fr.orientess.territory.Area;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds whom to ask when in doubt: the nearest provider of the kind that receives everybody, or the
 * network of these, where there is none nearby.
 */
record Welcome(Directory directory, Territories territories) {

  private static final String WELCOMING_KIND = "chambre-regionale";

  /** The one with the smallest area that holds the whole place, if there is one. */
  Optional<Provider> in(Territory place) {
    return nearest(welcoming(), place).or(() -> nearest(networks(), place));
  }

  private Stream<Provider> welcoming() {
    return directory.providers().stream()
        .filter(provider -> WELCOMING_KIND.equals(provider.kind()));
  }

  private Stream<Provider> networks() {
    return welcoming()
        .map(Provider::network)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> directory.provider(id).stream());
  }

  private Optional<Provider> nearest(Stream<Provider> providers, Territory place) {
    return providers
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
