package fr.orientess.territory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How areas lie to the départements. Safe for many threads; what was asked once is kept. */
public final class Departements {

  private final Territories territories;
  private final List<Territory> all;
  private final Map<Area, Map<Territory, Relation>> known = new ConcurrentHashMap<>();

  /** The départements among these territories. */
  public Departements(Territories territories) {
    this.territories = territories;
    all =
        territories.all().stream()
            .filter(territory -> territory.kind() == TerritoryKind.DEPARTEMENT)
            .toList();
  }

  /** All of them, in the order of their numbers. */
  public List<Territory> all() {
    return all;
  }

  /** The départements of which the area contains all, or some, in the order of their numbers. */
  public Map<Territory, Relation> in(Area area) {
    return known.computeIfAbsent(area, this::find);
  }

  private Map<Territory, Relation> find(Area area) {
    var found = new LinkedHashMap<Territory, Relation>();
    for (var departement : all) {
      var relation = territories.relation(departement, area);
      if (relation != Relation.OUTSIDE) {
        found.put(departement, relation);
      }
    }
    return Collections.unmodifiableMap(found);
  }
}
