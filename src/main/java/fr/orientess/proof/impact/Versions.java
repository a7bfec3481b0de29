package fr.orientess.proof.impact;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.territory.Territory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two knowledge bases side by side; questions, options and territories are the same by their ids.
 */
record Versions(KnowledgeBase before, KnowledgeBase after) {

  /** The ids of the options of a question in either version, in their order. */
  Set<String> options(String question) {
    var ids = new LinkedHashSet<String>();
    for (var version : List.of(before, after)) {
      version
          .questionnaire()
          .question(question)
          .ifPresent(known -> known.options().forEach(option -> ids.add(option.id())));
    }
    return ids;
  }

  /** A reply that is one option, as a choice or as a set, or none of them. */
  Reply options(String question, List<String> ids) {
    var words =
        ids.isEmpty()
            ? "aucun de ces choix"
            : String.join(" et ", ids.stream().map(id -> label(question, id)).toList());
    return new Reply(
        question, words, List.of(), answer(before, question, ids), answer(after, question, ids));
  }

  private String label(String question, String option) {
    return Optional.ofNullable(option(after, question, option))
        .or(() -> Optional.ofNullable(option(before, question, option)))
        .map(Option::label)
        .orElse(option);
  }

  private static @Nullable Option option(KnowledgeBase version, String question, String id) {
    return version.questionnaire().question(question).flatMap(q -> q.option(id)).orElse(null);
  }

  /** An option that a version does not know counts there as no answer. */
  private static @Nullable Answer answer(KnowledgeBase version, String id, List<String> options) {
    var question = version.questionnaire().question(id).orElse(null);
    if (question == null) {
      return null;
    }
    var known =
        options.stream()
            .map(option -> option(version, id, option))
            .filter(Objects::nonNull)
            .toList();
    if (known.size() < options.size()) {
      return null;
    }
    return switch (question.type()) {
      case CHOICE -> known.isEmpty() ? null : new Answer.Choice(known.getFirst());
      case CHOICES -> new Answer.Choices(known);
      case NUMBER, BOOLEAN, PLACE -> null;
    };
  }

  /** A reply that is a class of communes, of which the first stands for all. */
  Reply place(String question, List<Territory> communes) {
    var code = communes.getFirst().code();
    return new Reply(
        question, "", communes, place(before, question, code), place(after, question, code));
  }

  /** A reply that is no option; a version that asks otherwise, or not at all, has no answer. */
  Reply value(String question, String words, Answer answer, QuestionType type) {
    return new Reply(
        question,
        words,
        List.of(),
        asks(before, question, type) ? answer : null,
        asks(after, question, type) ? answer : null);
  }

  private static boolean asks(KnowledgeBase version, String question, QuestionType type) {
    return version.questionnaire().question(question).filter(q -> q.type() == type).isPresent();
  }

  private static @Nullable Answer place(KnowledgeBase version, String question, String code) {
    return !asks(version, question, QuestionType.PLACE)
        ? null
        : version.territories().territory(code).map(Answer.Place::new).orElse(null);
  }

  /** All communes of either version, each once. */
  List<Territory> communes() {
    var communes = new LinkedHashSet<Territory>();
    for (var version : List.of(after, before)) {
      for (int commune = 0; commune < version.territories().communeCount(); commune++) {
        communes.add(version.territories().commune(commune));
      }
    }
    return List.copyOf(communes);
  }

  /** The question of that id, preferably as it is now. */
  Question question(String id) {
    return after
        .questionnaire()
        .question(id)
        .or(() -> before.questionnaire().question(id))
        .orElseThrow();
  }
}
