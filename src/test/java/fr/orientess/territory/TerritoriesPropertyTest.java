package fr.orientess.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random geographies, compared to the definition: a territory is the set of its communes. */
class TerritoriesPropertyTest {

  private static final TerritoryKind[] ABOVE = {
    TerritoryKind.COUNTRY,
    TerritoryKind.REGION,
    TerritoryKind.DEPARTEMENT,
    TerritoryKind.METROPOLE,
    TerritoryKind.EPCI,
    TerritoryKind.EPT
  };

  private static Territories geography(Random random) {
    var all = new ArrayList<Territory>();
    for (var kind : ABOVE) {
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        add(all, kind, parents(all, random));
      }
    }
    var above = List.copyOf(all);
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      add(all, TerritoryKind.COMMUNE, parents(above, random));
      if (random.nextInt(4) == 0) {
        add(all, TerritoryKind.ARRONDISSEMENT, List.of(all.getLast().code()));
      }
    }
    return new Territories(all);
  }

  private static void add(List<Territory> all, TerritoryKind kind, List<String> parents) {
    var code = "T" + all.size();
    all.add(new Territory(all.size(), code, code, kind, parents, List.of()));
  }

  private static List<String> parents(List<Territory> above, Random random) {
    var parents = new HashSet<String>();
    for (int i = 0; i < random.nextInt(3) && !above.isEmpty(); i++) {
      parents.add(above.get(random.nextInt(above.size())).code());
    }
    return List.copyOf(parents);
  }

  /** The territory itself, its parents, their parents, and so on. */
  private static Set<Territory> selfAndAbove(Territory territory, Territories geography) {
    var found = new HashSet<Territory>(Set.of(territory));
    for (var parent : territory.parents()) {
      found.addAll(selfAndAbove(geography.territory(parent).orElseThrow(), geography));
    }
    return found;
  }

  private static Set<Territory> communes(Territory territory, Territories geography) {
    var counted = geography.communeOf(territory);
    var communes = new HashSet<Territory>();
    for (int i = 0; i < geography.communeCount(); i++) {
      if (selfAndAbove(geography.commune(i), geography).contains(counted)) {
        communes.add(geography.commune(i));
      }
    }
    return communes;
  }

  @Property(tries = 500)
  void aCommuneInheritsEveryTerritoryAboveItAndNoOther(@ForAll Random random) {
    var geography = geography(random);
    for (int i = 0; i < geography.communeCount(); i++) {
      var commune = geography.commune(i);
      var above = selfAndAbove(commune, geography);
      for (var territory : geography.all()) {
        boolean inherits = above.contains(geography.communeOf(territory));
        assertThat(geography.relation(commune, new Area(List.of(territory), List.of())))
            .isEqualTo(inherits ? Relation.INSIDE : Relation.OUTSIDE);
      }
      above.remove(commune);
      assertThat(geography.containing(commune)).containsExactlyInAnyOrderElementsOf(above);
    }
  }

  @Property(tries = 500)
  void aPlaceLiesToAnAreaAsItsCommunesDo(@ForAll Random random) {
    var geography = geography(random);
    for (int i = 0; i < 20; i++) {
      var listed = some(geography, random);
      var excluded = some(geography, random);
      var inside = new HashSet<Territory>();
      for (var territory : listed.isEmpty() ? geography.all() : listed) {
        inside.addAll(communes(territory, geography));
      }
      excluded.forEach(territory -> inside.removeAll(communes(territory, geography)));
      var place = geography.all().get(random.nextInt(geography.all().size()));
      var area = new Area(listed, excluded);

      assertThat(geography.relation(place, area))
          .isEqualTo(relation(communes(place, geography), inside));
      assertThat(geography.relation(null, area)).isEqualTo(relation(every(geography), inside));
    }
  }

  private static Set<Territory> every(Territories geography) {
    var every = new HashSet<Territory>();
    geography.all().forEach(territory -> every.addAll(communes(territory, geography)));
    return every;
  }

  private static List<Territory> some(Territories geography, Random random) {
    return random
        .ints(random.nextInt(3), 0, geography.all().size())
        .mapToObj(geography.all()::get)
        .toList();
  }

  private static Relation relation(Set<Territory> place, Set<Territory> inside) {
    if (inside.containsAll(place)) {
      return Relation.INSIDE;
    }
    return place.stream().anyMatch(inside::contains) ? Relation.PARTLY : Relation.OUTSIDE;
  }

  @Property(tries = 500)
  void twoTerritoriesMeetWhenTheyShareACommune(@ForAll Random random) {
    var geography = geography(random);
    for (var one : geography.all()) {
      assertThat(geography.size(one)).isEqualTo(communes(one, geography).size());
      for (var other : geography.all()) {
        var shared = communes(one, geography);
        shared.retainAll(communes(other, geography));
        assertThat(geography.meet(one, other)).isEqualTo(!shared.isEmpty());
      }
    }
  }
}
