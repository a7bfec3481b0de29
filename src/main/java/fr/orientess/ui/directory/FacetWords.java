package fr.orientess.ui.directory;

import fr.orientess.catalogue.Facet;
import fr.orientess.directory.Rubric;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.wording.Texts;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of facets in words, and in the order in which they are offered. */
final class FacetWords {

  private final Map<String, String> needs;
  private final List<String> needsInOrder;
  private final Texts texts;
  private final Comparator<Object> alphabet;

  FacetWords(Questionnaire questionnaire, Texts texts) {
    var options =
        questionnaire.inRole(Role.NEEDS).map(question -> question.options()).orElse(List.of());
    needs = options.stream().collect(Collectors.toMap(Option::id, Option::label));
    needsInOrder = options.stream().map(Option::id).toList();
    this.texts = texts;
    alphabet = Collator.getInstance(texts.locale());
  }

  /** A value as it reads. */
  String label(Facet facet, String value) {
    return switch (facet) {
      case RUBRIC -> texts.name("facts.rubric.", value);
      case NEED -> needs.getOrDefault(value, value);
      case KIND -> EntryCard.kind(value, texts);
    };
  }

  /**
   * Values in the order of the program, of the questionnaire or of the alphabet.
   *
   * @param present values that some entry has
   * @param chosen values that are shown even if none has them
   */
  List<String> inOrder(Facet facet, Collection<String> present, Collection<String> chosen) {
    var values = Stream.concat(present.stream(), chosen.stream()).distinct().toList();
    return values.stream()
        .sorted(
            Comparator.<String>comparingInt(value -> place(facet, value))
                .thenComparing(value -> label(facet, value), alphabet))
        .toList();
  }

  private int place(Facet facet, String value) {
    return switch (facet) {
      case RUBRIC -> Arrays.stream(Rubric.values()).map(Rubric::id).toList().indexOf(value);
      case NEED -> needsInOrder.indexOf(value);
      case KIND -> 0;
    };
  }
}
