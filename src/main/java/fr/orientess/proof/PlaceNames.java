package fr.orientess.proof;

import fr.orientess.proof.CoreSpace.PlaceClass;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.nio.IntBuffer;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Names classes of places by the territories that people know. */
public final class PlaceNames {

  /** More names than these say less than a number of communes. */
  private static final int MOST_NAMES = 5;

  private static final int MOST_EXCEPTIONS = 3;

  private final Territories territories;

  /** The widest territories first. */
  private final List<Territory> bySize;

  /** By sorted commune numbers: the widest kind of territory that is made of exactly those. */
  private final Map<IntBuffer, Territory> byCommunes = new HashMap<>();

  /** Names places by those territories. */
  public PlaceNames(Territories territories) {
    this.territories = territories;
    this.bySize =
        territories.all().stream()
            .filter(territory -> territory.kind() != TerritoryKind.ARRONDISSEMENT)
            .sorted(Comparator.comparingInt(territories::size).reversed())
            .toList();
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
      default -> {
        var wider = common(communes);
        yield names(numbers(communes), MOST_NAMES)
            .or(() -> wider.flatMap(whole -> exceptions(whole, communes)))
            .orElseGet(() -> counted(communes, wider));
      }
    };
  }

  /** The names of all territories that communes make up, or of one and its exceptions, if few. */
  public Optional<String> named(List<Territory> communes, int most) {
    return communes.isEmpty()
        ? Optional.empty()
        : names(numbers(communes), most)
            .or(() -> common(communes).flatMap(whole -> exceptions(whole, communes)));
  }

  private static String counted(List<Territory> communes, Optional<Territory> wider) {
    return NumberFormat.getIntegerInstance(Locale.FRENCH).format(communes.size())
        + " communes"
        + wider.map(whole -> " de « " + whole.name() + " »").orElse("")
        + ", dont "
        + communes.getFirst().name();
  }

  /** Such as {@code Bretagne sauf Rennes Métropole}. */
  private Optional<String> exceptions(Territory whole, List<Territory> communes) {
    var missing = new BitSet();
    Arrays.stream(territories.communesOf(whole)).forEach(missing::set);
    missing.andNot(numbers(communes));
    return names(missing, MOST_EXCEPTIONS).map(names -> whole.name() + " sauf " + names);
  }

  private BitSet numbers(List<Territory> communes) {
    var numbers = new BitSet();
    for (var commune : communes) {
      territories
          .territory(commune.code())
          .ifPresent(known -> Arrays.stream(territories.communesOf(known)).forEach(numbers::set));
    }
    return numbers;
  }

  /** The fewest territories that are made of exactly those communes, if they are few. */
  private Optional<String> names(BitSet communes, int most) {
    var left = (BitSet) communes.clone();
    int open = left.cardinality();
    var names = new ArrayList<String>();
    for (var territory : bySize) {
      int[] own = territories.communesOf(territory);
      if (own.length > 0 && own.length <= open && holdsAll(left, own)) {
        names.add(territory.name());
        Arrays.stream(own).forEach(left::clear);
        open -= own.length;
        if (left.isEmpty() || names.size() > most) {
          break;
        }
      }
    }
    return left.isEmpty() && !names.isEmpty() && names.size() <= most
        ? Optional.of(enumerated(names))
        : Optional.empty();
  }

  private static boolean holdsAll(BitSet communes, int[] some) {
    for (int commune : some) {
      if (!communes.get(commune)) {
        return false;
      }
    }
    return true;
  }

  private static String enumerated(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " et " + names.get(last);
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
