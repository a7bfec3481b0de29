package fr.orientess.territory;

import fr.orientess.finding.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds territories as people write them: by the beginning of a name or of any word in it, without
 * accents, hyphens or case, "st" for "saint"; or by postal code, which may mean several communes.
 */
public final class PlaceSearch {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");
  private static final Pattern POSTAL_CODE = Pattern.compile("\\d{2,5}");

  /** Names and postal codes of all territories, each from each of its words on, in order. */
  private final Entry[] entries;

  private record Entry(String text, boolean isWhole, Territory territory) {}

  /** What a search found, and how well it fits; smaller is better. */
  private record Hit(Territory territory, int rank) {}

  /** Indexes all territories. */
  public PlaceSearch(Territories territories) {
    var all = new ArrayList<Entry>();
    for (var territory : territories.all()) {
      var name = fold(territory.name());
      for (int at = 0; at >= 0; at = nextWord(name, at)) {
        all.add(new Entry(name.substring(at), at == 0, territory));
      }
      if (territory.kind() == TerritoryKind.DEPARTEMENT) {
        all.add(new Entry(fold(territory.code().substring(1)), true, territory));
      }
      territory.postalCodes().forEach(code -> all.add(new Entry(code, true, territory)));
    }
    all.sort(Comparator.comparing(Entry::text));
    entries = all.toArray(Entry[]::new);
  }

  private static int nextWord(String name, int at) {
    int space = name.indexOf(' ', at);
    return space < 0 ? -1 : space + 1;
  }

  /** Lower case, without accents or punctuation, "saint" written out. */
  static String fold(String text) {
    var words = OTHER.matcher(FoldedText.of(text)).replaceAll(" ").strip();
    return SAINT.matcher(words).replaceAll("saint$1");
  }

  /**
   * The best finds for what was typed so far, the best first: whole names, beginnings of names,
   * then beginnings of words in names.
   *
   * @param most how many at the most
   */
  public List<Territory> find(String typed, int most) {
    var wanted = fold(typed);
    if (wanted.isEmpty() || (wanted.length() == 1 && Character.isDigit(wanted.charAt(0)))) {
      return List.of();
    }
    boolean isPostal = POSTAL_CODE.matcher(wanted).matches();
    var hits = new ArrayList<Hit>();
    for (int i = firstAtLeast(wanted); i < entries.length; i++) {
      var entry = entries[i];
      if (!entry.text().startsWith(wanted)) {
        break;
      }
      hits.add(new Hit(entry.territory(), rank(entry, wanted)));
    }
    hits.sort(
        Comparator.comparingInt(Hit::rank)
            .thenComparing(hit -> isPostal ? 0 : hit.territory().name().length())
            .thenComparing(hit -> likelihood(hit.territory().kind()))
            .thenComparing(hit -> hit.territory().name())
            .thenComparing(hit -> hit.territory().code()));
    var seen = new HashSet<Territory>();
    return hits.stream().map(Hit::territory).filter(seen::add).limit(most).toList();
  }

  /**
   * Of territories with the same name, a region is more often meant than a commune, others less.
   */
  private static int likelihood(TerritoryKind kind) {
    return switch (kind) {
      case REGION -> 0;
      case COMMUNE -> 1;
      case COUNTRY, DEPARTEMENT, METROPOLE, EPCI, EPT, ARRONDISSEMENT -> 2;
    };
  }

  private static int rank(Entry entry, String wanted) {
    if (entry.text().length() == wanted.length()) {
      return entry.isWhole() ? 0 : 2;
    }
    return entry.isWhole() ? 1 : 3;
  }

  /** The first entry that does not come before what is wanted. */
  private int firstAtLeast(String wanted) {
    int low = 0;
    int high = entries.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries[middle].text().compareTo(wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
