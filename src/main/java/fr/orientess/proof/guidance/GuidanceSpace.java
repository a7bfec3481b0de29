package fr.orientess.proof.guidance;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.proof.count.Saturated;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.guidance.GuidanceRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The situations in which guidance is tried out: each stage × single need, none, or set of needs
 * that a rule names together × legal form that a rule names, or none × one commune of each region
 * and of every area that a rule names. The other questions that guidance reads are answered in
 * every way it tells apart, one at a time, without a place.
 */
final class GuidanceSpace {

  private final KnowledgeBase knowledge;
  private final List<Dimension> core = new ArrayList<>();
  private final List<List<Dimension>> others = new ArrayList<>();

  private record Dimension(Question question, List<@Nullable Answer> answers) {}

  private GuidanceSpace(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The situations for all rules together. */
  static GuidanceSpace of(KnowledgeBase knowledge) {
    var space = new GuidanceSpace(knowledge);
    var values = new GuidanceValues(knowledge);
    var withoutPlace = new ArrayList<Dimension>();
    for (var question : knowledge.questionnaire().questions()) {
      if (question.role() != null) {
        space.core.add(new Dimension(question, values.of(question)));
        if (question.role() == Role.STAGE || question.role() == Role.NEEDS) {
          withoutPlace.add(space.core.getLast());
        }
      }
    }
    for (var question : knowledge.questionnaire().questions()) {
      boolean isRead =
          knowledge.guidance().stream().anyMatch(rule -> rule.questions().contains(question));
      if (question.role() == null && isRead) {
        var dimensions = new ArrayList<>(withoutPlace);
        dimensions.add(new Dimension(question, values.of(question)));
        space.others.add(dimensions);
      }
    }
    return space;
  }

  /**
   * The situations for one rule: all questions of the core and all that the rule reads, at once.
   */
  static GuidanceSpace ofOne(GuidanceRule rule, KnowledgeBase knowledge) {
    var space = new GuidanceSpace(knowledge);
    var values = new GuidanceValues(knowledge);
    for (var question : knowledge.questionnaire().questions()) {
      if (question.role() != null || rule.questions().contains(question)) {
        space.core.add(new Dimension(question, values.of(question)));
      }
    }
    return space;
  }

  /** How many situations there are, or the greatest number there is. */
  long size() {
    return others.stream().map(GuidanceSpace::size).reduce(size(core), Saturated::sum);
  }

  private static long size(List<Dimension> dimensions) {
    return dimensions.stream().map(d -> (long) d.answers().size()).reduce(1L, Saturated::product);
  }

  /** The answers of one situation, by its number from 0 on. */
  Answers answers(long number) {
    long rest = number;
    var dimensions = core;
    for (var next = others.iterator(); rest >= size(dimensions); dimensions = next.next()) {
      rest -= size(dimensions);
    }
    return answers(dimensions, rest);
  }

  private Answers answers(List<Dimension> dimensions, long number) {
    var answers = Answers.none(knowledge.questionnaire());
    long rest = number;
    for (var dimension : dimensions) {
      int size = dimension.answers().size();
      var answer = dimension.answers().get((int) (rest % size));
      rest /= size;
      answers = answer == null ? answers : answers.with(dimension.question(), answer);
    }
    return answers;
  }
}
