package fr.orientess.catalogue;

import fr.orientess.territory.Territories;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Entries of one sort, in the order of the alphabet, to be searched.
 *
 * @param <T> their sort
 */
final class Shelf<T extends Entry> {

  private final WordIndex<T> words;
  private final Territories territories;

  Shelf(Collection<T> entries, Function<T, List<WordIndex.Text>> texts, Territories territories) {
    this.territories = territories;
    var alphabet = Collator.getInstance(Locale.FRENCH);
    words =
        new WordIndex<>(
            entries.stream().sorted((a, b) -> alphabet.compare(a.name(), b.name())).toList(),
            texts);
  }

  /** The entries with words like these, the likeliest first. */
  List<T> like(String words, int most) {
    return this.words.find(words).things().stream().limit(most).toList();
  }

  /** What a query finds. */
  Finds<T> find(Query query) {
    var found = words.find(query.text());
    var place = query.place();
    var there =
        found.things().stream()
            .filter(entry -> place == null || entry.reach().meets(place, territories))
            .toList();
    var accepted = there.stream().filter(query::accepts);
    boolean isByNearness = place != null && query.text().isBlank();
    return new Finds<>(
        (isByNearness
                ? accepted.sorted(Comparator.comparing(entry -> entry.reach().level()))
                : accepted)
            .toList(),
        found.isWhole(),
        counts(there, query));
  }

  private Map<Facet, Map<String, Integer>> counts(List<T> entries, Query query) {
    var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
    for (var facet : Facet.values()) {
      var others = query.with(facet, Set.of());
      var ofFacet = new HashMap<String, Integer>();
      entries.stream()
          .filter(others::accepts)
          .flatMap(entry -> entry.values(facet).stream())
          .forEach(value -> ofFacet.merge(value, 1, Integer::sum));
      counts.put(facet, ofFacet);
    }
    return counts;
  }
}
