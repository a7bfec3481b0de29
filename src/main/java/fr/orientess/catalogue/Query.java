package fr.orientess.catalogue;

import fr.orientess.territory.Territory;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Of one facet any of the chosen values will do; each facet has to be met.
 *
 * @param text as it was typed
 * @param place where it has to be to be had, or null for anywhere
 * @param chosen values by facet; a facet without any is left out
 */
public record Query(String text, @Nullable Territory place, Map<Facet, Set<String>> chosen) {

  /** Everything. */
  public static final Query EVERYTHING = new Query("", null, Map.of());

  /** Copies what was chosen, so that a query never changes. */
  public Query {
    var copy = new EnumMap<Facet, Set<String>>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Set.copyOf(values));
          }
        });
    chosen = Map.copyOf(copy);
  }

  /** The values chosen of a facet. */
  public Set<String> of(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** The same with another text. */
  public Query with(String other) {
    return new Query(other, place, chosen);
  }

  /** The same at another place. */
  public Query at(@Nullable Territory other) {
    return new Query(text, other, chosen);
  }

  /** The same with a value chosen, or no longer chosen. */
  public Query toggle(Facet facet, String value) {
    var values = new LinkedHashSet<>(of(facet));
    if (!values.remove(value)) {
      values.add(value);
    }
    return with(facet, values);
  }

  /** The same with other values of a facet. */
  Query with(Facet facet, Set<String> values) {
    var copy = new EnumMap<Facet, Set<String>>(Facet.class);
    copy.putAll(chosen);
    copy.put(facet, values);
    return new Query(text, place, copy);
  }

  /** True when an entry meets every facet. */
  boolean accepts(Entry entry) {
    return chosen.entrySet().stream()
        .allMatch(each -> entry.values(each.getKey()).stream().anyMatch(each.getValue()::contains));
  }
}
