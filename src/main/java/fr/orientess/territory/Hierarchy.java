package fr.orientess.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which territory lies in which, as their parents say. */
final class Hierarchy {

  private final List<Territory> all;
  private final Map<String, Territory> byCode = new HashMap<>();

  /** By territory number: the sorted numbers of itself and all territories above it. */
  private final int[] @Nullable [] above;

  Hierarchy(List<Territory> all) {
    this.all = all;
    for (var territory : all) {
      byCode.put(territory.code(), territory);
    }
    above = new int[all.size()][];
    // All of them now, while no other thread can see it: many threads share what is read later.
    all.forEach(this::settle);
  }

  List<Territory> all() {
    return all;
  }

  Optional<Territory> territory(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The commune that an arrondissement belongs to; any other territory is its own. */
  Territory communeOf(Territory territory) {
    if (territory.kind() != TerritoryKind.ARRONDISSEMENT) {
      return territory;
    }
    var parents = parentsOf(territory);
    return parents.stream()
        .filter(parent -> parent.kind() == TerritoryKind.COMMUNE)
        .findFirst()
        .orElseGet(() -> parents.isEmpty() ? territory : parents.getFirst());
  }

  /** The territories that directly contain another. */
  List<Territory> parentsOf(Territory territory) {
    var parents = new ArrayList<Territory>(territory.parents().size());
    for (var code : territory.parents()) {
      var parent = byCode.get(code);
      if (parent != null) {
        parents.add(parent);
      }
    }
    return parents;
  }

  /** The sorted numbers of a territory and of all that contain it. */
  int[] selfAndAbove(Territory territory) {
    return Objects.requireNonNull(above[territory.number()], territory.code());
  }

  private int[] settle(Territory territory) {
    var known = above[territory.number()];
    if (known != null) {
      return known;
    }
    var numbers = IntStream.builder().add(territory.number());
    for (var parent : parentsOf(territory)) {
      for (int number : settle(parent)) {
        numbers.add(number);
      }
    }
    var found = numbers.build().sorted().distinct().toArray();
    above[territory.number()] = found;
    return found;
  }
}
