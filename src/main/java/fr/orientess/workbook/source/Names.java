package fr.orientess.workbook.source;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.file.Identifier;
import fr.orientess.file.Spaces;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Territory;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what ids and codes in a cell mean. */
final class Names {

  private static final int MOST = 12;

  private final KnowledgeBase knowledge;

  Names(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  String providers(String cell) {
    return each(cell, id -> knowledge.directory().provider(id).map(Provider::name));
  }

  String offers(String cell) {
    return each(cell, id -> knowledge.directory().offer(id).map(Offer::name));
  }

  String territories(String cell) {
    return each(cell, code -> knowledge.territories().territory(code).map(Territory::name));
  }

  String options(Question question, String cell) {
    return each(cell, id -> question.option(id).map(Option::label));
  }

  /** The names of all parts of a cell; what has none is left out. */
  private static String each(String cell, Function<String, Optional<String>> name) {
    var parts = Arrays.stream(cell.split("\\|")).map(Spaces::strip).toList();
    var words =
        parts.stream()
            .limit(MOST)
            .flatMap(part -> words(part, name).stream())
            .collect(Collectors.joining(", "));
    return parts.size() > MOST ? words + "…" : words;
  }

  private static Optional<String> words(String part, Function<String, Optional<String>> name) {
    boolean isExclusion = part.startsWith("!");
    var id = Identifier.normalised(isExclusion ? part.substring(1) : part);
    return name.apply(id).map(word -> isExclusion ? "sauf " + word : word);
  }
}
