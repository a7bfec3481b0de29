package fr.orientess.ui.results;

import fr.orientess.directory.Rubric;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Option;
import fr.orientess.ui.results.FilterChoices.FilterChoice;
import fr.orientess.wording.OfferFacts;
import fr.orientess.wording.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the filters that tell the recommendations apart. */
final class FilterOptions {

  private final List<Recommendation> recommendations;
  private final List<Option> needs;
  private final Texts texts;

  FilterOptions(List<Recommendation> recommendations, List<Option> needs, Texts texts) {
    this.recommendations = recommendations;
    this.needs = needs;
    this.texts = texts;
  }

  /** Every kind of filter with at least one value that some but not all offers have. */
  List<FilterChoices> choices() {
    return Arrays.stream(Filters.Kind.values())
        .map(this::choices)
        .filter(choices -> choices.choices().stream().anyMatch(this::makesADifference))
        .toList();
  }

  private boolean makesADifference(FilterChoice choice) {
    return choice.offers() < recommendations.size();
  }

  private FilterChoices choices(Filters.Kind kind) {
    var counts = new LinkedHashMap<String, Integer>();
    labels(kind).keySet().forEach(value -> counts.put(value, 0));
    for (var recommendation : recommendations) {
      kind.valuesOf(recommendation).stream()
          .distinct()
          .forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    var choices =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> choice(kind, entry.getKey(), entry.getValue()));
    return new FilterChoices(
        kind,
        texts.get("results.filter." + kind.parameter()),
        kind == Filters.Kind.FORMAT
            ? choices.sorted(Comparator.comparingInt(FilterChoice::offers).reversed()).toList()
            : choices.toList());
  }

  private FilterChoice choice(Filters.Kind kind, String value, int offers) {
    return new FilterChoice(value, label(kind, value), offers);
  }

  private String label(Filters.Kind kind, String value) {
    return kind == Filters.Kind.FORMAT
        ? OfferFacts.format(value, texts)
        : labels(kind).getOrDefault(value, value);
  }

  /** The values of a kind in the order they are shown. */
  private Map<String, String> labels(Filters.Kind kind) {
    var labels = new LinkedHashMap<String, String>();
    switch (kind) {
      case NEED -> needs.forEach(need -> labels.put(need.id(), need.label()));
      case RUBRIC ->
          Arrays.stream(Rubric.values())
              .forEach(each -> labels.put(each.id(), texts.get("facts.rubric." + each.id())));
      case NEAR, VERDICT ->
          labels.put(Filters.YES, texts.get("results.filter." + kind.parameter() + ".yes"));
      case FORMAT -> {}
    }
    return labels;
  }
}
