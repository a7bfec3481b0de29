package fr.orientess.territory;

import java.util.Arrays;
import java.util.BitSet;

/** The communes that territories are made of, numbered for themselves. */
final class Communes {

  /** Territory numbers of the communes, in the order of their commune numbers. */
  private final int[] communes;

  /** By territory number: the sorted commune numbers it is made of. */
  private final int[][] members;

  /** By commune number: the sorted numbers of the territories that contain it, itself included. */
  private final int[][] containers;

  Communes(Hierarchy hierarchy) {
    var contains = containing(hierarchy);
    communes =
        hierarchy.all().stream()
            .filter(territory -> isCommune(territory, contains))
            .mapToInt(Territory::number)
            .toArray();
    containers = new int[communes.length][];
    Arrays.setAll(
        containers, commune -> hierarchy.selfAndAbove(hierarchy.all().get(communes[commune])));
    members = members(hierarchy.all().size());
    for (var territory : hierarchy.all()) {
      if (territory.kind() == TerritoryKind.ARRONDISSEMENT
          && members[territory.number()].length == 0) {
        members[territory.number()] = members[hierarchy.communeOf(territory).number()];
      }
    }
  }

  /** The numbers of the territories that contain another; arrondissements do not count. */
  private static BitSet containing(Hierarchy hierarchy) {
    var contains = new BitSet();
    for (var territory : hierarchy.all()) {
      if (territory.kind() != TerritoryKind.ARRONDISSEMENT) {
        hierarchy.parentsOf(territory).forEach(parent -> contains.set(parent.number()));
      }
    }
    return contains;
  }

  private static boolean isCommune(Territory territory, BitSet contains) {
    boolean partOfCommune =
        territory.kind() == TerritoryKind.ARRONDISSEMENT && !territory.parents().isEmpty();
    return !partOfCommune && !contains.get(territory.number());
  }

  private int[][] members(int territories) {
    var sizes = new int[territories];
    for (int[] numbers : containers) {
      for (int container : numbers) {
        sizes[container]++;
      }
    }
    var found = new int[territories][];
    Arrays.setAll(found, number -> new int[sizes[number]]);
    for (int commune = communes.length - 1; commune >= 0; commune--) {
      for (int container : containers[commune]) {
        found[container][--sizes[container]] = commune;
      }
    }
    return found;
  }

  /** How many there are. */
  int count() {
    return communes.length;
  }

  /** The territory number of a commune. */
  int number(int commune) {
    return communes[commune];
  }

  /** The sorted commune numbers of a territory. */
  int[] of(Territory territory) {
    return members[territory.number()];
  }

  /** The sorted numbers of the territories that contain a commune, itself included. */
  int[] containersOf(int commune) {
    return containers[commune];
  }
}
