package fr.orientess.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All territories of a knowledge base. Each is the set of its communes; a territory that contains
 * nothing smaller counts as one commune of its own, an arrondissement as its commune.
 */
public final class Territories {

  private final List<Territory> all;
  private final Map<String, Territory> byCode = new HashMap<>();

  /** Territory numbers of the communes, in the order of their commune numbers. */
  private final int[] communes;

  /** By territory number: the sorted commune numbers it is made of. */
  private final int[][] members;

  /** By territory number: the sorted numbers of itself and all territories above it, once asked. */
  private final int[] @Nullable [] above;

  /** By commune number: the sorted numbers of the territories that contain it, itself included. */
  private final int[][] containers;

  /**
   * @param all numbered by their {@link Territory#number() position}, codes unique, parents known
   *     and without cycles
   */
  public Territories(List<Territory> all) {
    this.all = List.copyOf(all);
    for (var territory : all) {
      byCode.put(territory.code(), territory);
    }
    var contains = new BitSet();
    for (var territory : all) {
      if (territory.kind() != TerritoryKind.ARRONDISSEMENT) {
        parentsOf(territory).forEach(parent -> contains.set(parent.number()));
      }
    }
    communes =
        all.stream().filter(t -> isCommune(t, contains)).mapToInt(Territory::number).toArray();
    above = new int[all.size()][];
    containers = new int[communes.length][];
    var sizes = new int[all.size()];
    for (int commune = 0; commune < communes.length; commune++) {
      containers[commune] = selfAndAbove(all.get(communes[commune]));
      for (int container : containers[commune]) {
        sizes[container]++;
      }
    }
    members = new int[all.size()][];
    Arrays.setAll(members, number -> new int[sizes[number]]);
    for (int commune = communes.length - 1; commune >= 0; commune--) {
      for (int container : containers[commune]) {
        members[container][--sizes[container]] = commune;
      }
    }
    for (var territory : all) {
      if (territory.kind() == TerritoryKind.ARRONDISSEMENT
          && members[territory.number()].length == 0) {
        members[territory.number()] = members[communeOf(territory).number()];
      }
    }
  }

  /** No territory at all, for a knowledge base without a {@code place} question. */
  public static Territories none() {
    return new Territories(List.of());
  }

  private boolean isCommune(Territory territory, BitSet contains) {
    boolean partOfCommune =
        territory.kind() == TerritoryKind.ARRONDISSEMENT && !territory.parents().isEmpty();
    return !partOfCommune && !contains.get(territory.number());
  }

  /** The commune that an arrondissement belongs to; any other territory is its own. */
  public Territory communeOf(Territory territory) {
    if (territory.kind() != TerritoryKind.ARRONDISSEMENT) {
      return territory;
    }
    var parents = parentsOf(territory);
    return parents.stream()
        .filter(parent -> parent.kind() == TerritoryKind.COMMUNE)
        .findFirst()
        .orElseGet(() -> parents.isEmpty() ? territory : parents.getFirst());
  }

  private List<Territory> parentsOf(Territory territory) {
    var parents = new ArrayList<Territory>(territory.parents().size());
    for (var code : territory.parents()) {
      var parent = byCode.get(code);
      if (parent != null) {
        parents.add(parent);
      }
    }
    return parents;
  }

  private int[] selfAndAbove(Territory territory) {
    var known = above[territory.number()];
    if (known != null) {
      return known;
    }
    var numbers = IntStream.builder().add(territory.number());
    for (var parent : parentsOf(territory)) {
      for (int number : selfAndAbove(parent)) {
        numbers.add(number);
      }
    }
    var found = numbers.build().sorted().distinct().toArray();
    above[territory.number()] = found;
    return found;
  }

  /** All territories, in the order of their numbers. */
  public List<Territory> all() {
    return all;
  }

  /** The territory of that code, whatever its case, or empty. */
  public Optional<Territory> territory(String code) {
    return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
  }

  /** All codes. */
  public Collection<String> codes() {
    return byCode.keySet();
  }

  /** Territories that contain the given one, from the narrowest to the widest, itself excluded. */
  public List<Territory> containing(Territory territory) {
    var above = new ArrayList<Territory>();
    for (int number : selfAndAbove(territory)) {
      if (number != territory.number()) {
        above.add(all.get(number));
      }
    }
    above.sort((a, b) -> Integer.compare(size(a), size(b)));
    return above;
  }

  /** How many communes there are. */
  public int communeCount() {
    return communes.length;
  }

  /** The commune of that commune number. */
  public Territory commune(int commune) {
    return all.get(communes[commune]);
  }

  /** How many communes a territory is made of. */
  public int size(Territory territory) {
    return members[territory.number()].length;
  }

  /**
   * The sorted commune numbers of a territory, or of the whole geography for null. The array is
   * shared: read it only.
   */
  public int[] communesOf(@Nullable Territory territory) {
    if (territory == null) {
      var every = new int[communes.length];
      Arrays.setAll(every, commune -> commune);
      return every;
    }
    return members[territory.number()];
  }

  /**
   * The sorted numbers of the territories that contain a commune, itself included. The array is
   * shared: read it only.
   */
  public int[] containersOf(int commune) {
    return containers[commune];
  }

  /** True when the answer can still be made more precise: it is wider than one commune. */
  public boolean isWide(Territory territory) {
    return size(territory) > 1;
  }

  /** True when a commune lies in an area. */
  public boolean contains(Area area, int commune) {
    return (area.listed().isEmpty() || touches(area.listed(), commune))
        && !touches(area.excluded(), commune);
  }

  private boolean touches(List<Territory> territories, int commune) {
    for (var territory : territories) {
      if (Arrays.binarySearch(members[territory.number()], commune) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** True when two territories have a commune in common. */
  public boolean meet(Territory one, Territory other) {
    int[] fewer = members[one.number()];
    int[] more = members[other.number()];
    if (fewer.length > more.length) {
      int[] swapped = fewer;
      fewer = more;
      more = swapped;
    }
    for (int commune : fewer) {
      if (Arrays.binarySearch(more, commune) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How the communes of a territory, or all communes for null, lie to an area. */
  public Relation relation(@Nullable Territory territory, Area area) {
    return territory == null ? relationOfAll(area) : relationOf(territory, area);
  }

  private Relation relationOf(Territory territory, Area area) {
    boolean inside = false;
    boolean outside = false;
    for (int commune : members[territory.number()]) {
      if (contains(area, commune)) {
        inside = true;
      } else {
        outside = true;
      }
      if (inside && outside) {
        return Relation.PARTLY;
      }
    }
    return outside ? Relation.OUTSIDE : Relation.INSIDE;
  }

  private Relation relationOfAll(Area area) {
    var inside = new BitSet(communes.length);
    if (area.listed().isEmpty()) {
      inside.set(0, communes.length);
    }
    area.listed().forEach(territory -> communesIn(territory).forEach(inside::set));
    area.excluded().forEach(territory -> communesIn(territory).forEach(inside::clear));
    if (inside.cardinality() == communes.length) {
      return Relation.INSIDE;
    }
    return inside.isEmpty() ? Relation.OUTSIDE : Relation.PARTLY;
  }

  private IntStream communesIn(Territory territory) {
    return Arrays.stream(members[territory.number()]);
  }
}
