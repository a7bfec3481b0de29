package fr.orientess.ui.results;

import fr.orientess.orientation.Level;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Option;
import fr.orientess.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants to see of the recommendations. Within one kind of filter any of the chosen
 * values will do; every kind has to be met.
 */
record Filters(Map<Kind, Set<String>> chosen) {

  /** Nothing chosen: everything is shown. */
  static final Filters NONE = new Filters(Map.of());

  /** The kinds of filter, in the order they are offered. */
  enum Kind {
    NEED("besoin"),
    RUBRIC("rubrique"),
    FORMAT("format"),
    NEAR("proche"),
    VERDICT("verdict");

    private final String parameter;

    Kind(String parameter) {
      this.parameter = parameter;
    }

    /** The name in an address. */
    String parameter() {
      return parameter;
    }

    /** The values under which a recommendation can be found. */
    List<String> valuesOf(Recommendation recommendation) {
      return switch (this) {
        case NEED -> recommendation.needs().stream().map(Option::id).toList();
        case RUBRIC -> List.of(recommendation.offer().rubric().id());
        case FORMAT -> recommendation.offer().formats();
        case NEAR -> recommendation.level() == Level.NATIONAL ? List.of() : List.of(YES);
        case VERDICT -> recommendation.verdict() == Verdict.ELIGIBLE ? List.of(YES) : List.of();
      };
    }
  }

  /** The value of a filter that is either on or off. */
  static final String YES = "oui";

  Filters {
    var copy = new LinkedHashMap<Kind, Set<String>>();
    for (var kind : Kind.values()) {
      var values = chosen.getOrDefault(kind, Set.of());
      if (!values.isEmpty()) {
        copy.put(kind, Set.copyOf(values));
      }
    }
    chosen = Map.copyOf(copy);
  }

  /** The values chosen of one kind. */
  Set<String> of(Kind kind) {
    return chosen.getOrDefault(kind, Set.of());
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }

  /** How many values are chosen. */
  int size() {
    return chosen.values().stream().mapToInt(Set::size).sum();
  }

  boolean has(Kind kind, String value) {
    return of(kind).contains(value);
  }

  /** These filters with a value switched on or off. */
  Filters with(Kind kind, String value, boolean on) {
    var values = new LinkedHashSet<>(of(kind));
    if (on) {
      values.add(value);
    } else {
      values.remove(value);
    }
    return with(kind, values);
  }

  private Filters with(Kind kind, Set<String> values) {
    var copy = new LinkedHashMap<>(chosen);
    copy.put(kind, values);
    return new Filters(copy);
  }

  /** True when the recommendation meets every kind of filter. */
  boolean accept(Recommendation recommendation) {
    for (var kind : chosen.keySet()) {
      if (kind.valuesOf(recommendation).stream().noneMatch(of(kind)::contains)) {
        return false;
      }
    }
    return true;
  }

  /**
   * These filters without values that none of the recommendations has: an address may be older than
   * the knowledge base, or made by hand.
   */
  Filters thatApplyTo(List<Recommendation> recommendations) {
    var kept = new LinkedHashMap<Kind, Set<String>>();
    for (var kind : chosen.keySet()) {
      var present = new ArrayList<String>();
      recommendations.forEach(each -> present.addAll(kind.valuesOf(each)));
      var values = new LinkedHashSet<>(of(kind));
      values.retainAll(Set.copyOf(present));
      kept.put(kind, values);
    }
    return new Filters(kept);
  }
}
