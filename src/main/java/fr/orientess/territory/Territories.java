package fr.orientess.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All territories of a knowledge base. Each is the set of its communes; a territory that contains
 * nothing smaller counts as one commune of its own, an arrondissement as its commune.
 */
public final class Territories {

  private final List<Territory> all;
  private final Hierarchy hierarchy;
  private final Communes communes;
  private final @Nullable Territory country;

  /**
   * @param all numbered by their {@link Territory#number() position}, codes unique, parents known
   *     and without cycles
   */
  public Territories(List<Territory> all) {
    this.all = List.copyOf(all);
    hierarchy = new Hierarchy(this.all);
    communes = new Communes(hierarchy);
    country = first(TerritoryKind.COUNTRY);
  }

  private @Nullable Territory first(TerritoryKind kind) {
    for (var territory : all) {
      if (territory.kind() == kind) {
        return territory;
      }
    }
    return null;
  }

  /** No territory at all, for a knowledge base without a {@code place} question. */
  public static Territories none() {
    return new Territories(List.of());
  }

  /** The commune that an arrondissement belongs to; any other territory is its own. */
  public Territory communeOf(Territory territory) {
    return hierarchy.communeOf(territory);
  }

  /** The whole country, or empty where none is named. */
  public Optional<Territory> country() {
    return Optional.ofNullable(country);
  }

  /** All territories, in the order of their numbers. */
  public List<Territory> all() {
    return all;
  }

  /** The territory of that code, whatever its case, or empty. */
  public Optional<Territory> territory(String code) {
    return hierarchy.territory(code.strip().toUpperCase(Locale.ROOT));
  }

  /** All codes. */
  public Collection<String> codes() {
    return all.stream().map(Territory::code).toList();
  }

  /** Territories that contain the given one, from the narrowest to the widest, itself excluded. */
  public List<Territory> containing(Territory territory) {
    var above = new ArrayList<Territory>();
    for (int number : hierarchy.selfAndAbove(territory)) {
      if (number != territory.number()) {
        above.add(all.get(number));
      }
    }
    above.sort((a, b) -> Integer.compare(size(a), size(b)));
    return above;
  }

  /** How many communes there are. */
  public int communeCount() {
    return communes.count();
  }

  /** The commune of that commune number. */
  public Territory commune(int commune) {
    return all.get(communes.number(commune));
  }

  /** How many communes a territory is made of. */
  public int size(Territory territory) {
    return communes.of(territory).length;
  }

  /**
   * The sorted commune numbers of a territory, or of the whole geography for null. The array is
   * shared: read it only.
   */
  public int[] communesOf(@Nullable Territory territory) {
    if (territory == null) {
      var every = new int[communes.count()];
      Arrays.setAll(every, commune -> commune);
      return every;
    }
    return communes.of(territory);
  }

  /**
   * The sorted numbers of the territories that contain a commune, itself included. The array is
   * shared: read it only.
   */
  public int[] containersOf(int commune) {
    return communes.containersOf(commune);
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
      if (Arrays.binarySearch(communes.of(territory), commune) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** True when two territories have a commune in common. */
  public boolean meet(Territory one, Territory other) {
    int[] fewer = communes.of(one);
    int[] more = communes.of(other);
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
    for (int commune : communes.of(territory)) {
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
    var inside = new BitSet(communes.count());
    if (area.listed().isEmpty()) {
      inside.set(0, communes.count());
    }
    area.listed().forEach(territory -> communesIn(territory).forEach(inside::set));
    area.excluded().forEach(territory -> communesIn(territory).forEach(inside::clear));
    if (inside.cardinality() == communes.count()) {
      return Relation.INSIDE;
    }
    return inside.isEmpty() ? Relation.OUTSIDE : Relation.PARTLY;
  }

  private IntStream communesIn(Territory territory) {
    return Arrays.stream(communes.of(territory));
  }
}
