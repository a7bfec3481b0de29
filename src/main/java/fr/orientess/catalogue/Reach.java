package fr.orientess.catalogue;

import fr.orientess.orientation.Level;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.territory.Area;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an offer is open, or where a provider works: everywhere in these areas.
 *
 * @param areas any of them will do; none when nobody says where
 */
public record Reach(List<Area> areas) {

  private static final Area EVERYWHERE = new Area(List.of(), List.of());

  /** Copies the areas, so that a reach never changes. */
  public Reach {
    areas = List.copyOf(areas);
  }

  /**
   * Where the rows of an offer hold.
   *
   * @param place the question about the territory, or null when there is none
   */
  public static Reach of(List<EligibilityRow> rows, @Nullable Question place) {
    return new Reach(rows.stream().map(row -> area(row, place)).distinct().toList());
  }

  private static Area area(EligibilityRow row, @Nullable Question place) {
    return place != null && row.conditionOn(place) instanceof Condition.Within(_, var area, _)
        ? area
        : EVERYWHERE;
  }

  /** The territories that are named, each once; none when it reaches everywhere. */
  public List<Territory> territories() {
    return isEverywhere()
        ? List.of()
        : areas.stream().flatMap(area -> area.listed().stream()).distinct().toList();
  }

  /** True when nothing is said, or no area names a territory that it would be bound to. */
  private boolean isEverywhere() {
    return areas.isEmpty() || areas.stream().anyMatch(area -> area.listed().isEmpty());
  }

  /** How wide it is: as wide as the widest territory that it names. */
  public Level level() {
    return territories().stream()
        .map(territory -> level(territory.kind()))
        .reduce((one, other) -> one.compareTo(other) > 0 ? one : other)
        .orElse(Level.NATIONAL);
  }

  private static Level level(TerritoryKind kind) {
    return switch (kind) {
      case COUNTRY -> Level.NATIONAL;
      case REGION -> Level.REGIONAL;
      case DEPARTEMENT, METROPOLE, EPCI, EPT, COMMUNE, ARRONDISSEMENT -> Level.LOCAL;
    };
  }

  /** True when some of the place lies within reach. */
  public boolean meets(Territory place, Territories territories) {
    return areas.isEmpty() || areas.stream().anyMatch(area -> meets(area, place, territories));
  }

  private static boolean meets(Area area, Territory place, Territories territories) {
    if (area.excluded().isEmpty()) {
      return area.listed().isEmpty()
          || area.listed().stream().anyMatch(listed -> territories.meet(listed, place));
    }
    return territories.relation(place, area) != Relation.OUTSIDE;
  }
}
