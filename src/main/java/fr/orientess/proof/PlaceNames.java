package fr.orientess.proof;

import fr.orientess.proof.CoreSpace.PlaceClass;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Names classes of places by the territories that people know. */
public final class PlaceNames {

  private final Territories territories;

  /** By sorted commune numbers: the widest kind of territory that is made of exactly those. */
  private final Map<IntBuffer, Territory> byCommunes = new HashMap<>();

  /** Names places by those territories. */
  public PlaceNames(Territories territories) {
    this.territories = territories;
    for (var territory : territories.all()) {
      byCommunes.merge(
          IntBuffer.wrap(territories.communesOf(territory)),
          territory,
          (a, b) -> a.kind().compareTo(b.kind()) <= 0 ? a : b);
    }
  }

  /** The territory whose communes are exactly those of the class, if there is one. */
  public Optional<Territory> exactly(PlaceClass place) {
    var communes =
        place.communes().stream()
            .flatMap(commune -> territories.territory(commune.code()).stream())
            .mapToInt(commune -> territories.communesOf(commune)[0])
            .sorted()
            .toArray();
    return Optional.ofNullable(byCommunes.get(IntBuffer.wrap(communes)));
  }

  /** The code of that territory, or of one commune of the class; empty without territories. */
  public String code(PlaceClass place) {
    return exactly(place)
        .or(() -> Optional.ofNullable(place.representative()))
        .map(Territory::code)
        .orElse("");
  }

  /** A few French words for a class, such as {@code Bretagne} or {@code 3 communes : Rennes…}. */
  public String words(PlaceClass place) {
    var exact = exactly(place);
    if (exact.isPresent()) {
      return exact.get().name();
    }
    var communes = place.communes();
    return switch (communes.size()) {
      case 0 -> "partout";
      case 1 -> communes.getFirst().name();
      default ->
          communes.size()
              + " communes"
              + common(communes).map(wider -> " de « " + wider.name() + " »").orElse("")
              + ", dont "
              + communes.getFirst().name();
    };
  }

  /** The smallest territory that holds all those communes, if there is one. */
  private Optional<Territory> common(List<Territory> communes) {
    var shared = new TreeSet<Integer>();
    for (int number : containers(communes.getFirst())) {
      shared.add(number);
    }
    for (var commune : communes) {
      var own = new TreeSet<Integer>();
      for (int number : containers(commune)) {
        own.add(number);
      }
      shared.retainAll(own);
    }
    return shared.stream()
        .map(territories.all()::get)
        .min((a, b) -> Integer.compare(territories.size(a), territories.size(b)));
  }

  private int[] containers(Territory commune) {
    return territories
        .territory(commune.code())
        .map(known -> territories.containersOf(territories.communesOf(known)[0]))
        .orElse(new int[0]);
  }
}
