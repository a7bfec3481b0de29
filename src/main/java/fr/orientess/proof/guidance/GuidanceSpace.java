package fr.orientess.proof.guidance;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

  GuidanceSpace(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    var values = new GuidanceValues(knowledge);
    var withoutPlace = new ArrayList<Dimension>();
    for (var question : knowledge.questionnaire().questions()) {
      if (question.role() != null) {
        core.add(new Dimension(question, values.of(question)));
        if (question.role() == Role.STAGE || question.role() == Role.NEEDS) {
          withoutPlace.add(core.getLast());
        }
      }
    }
    for (var question : knowledge.questionnaire().questions()) {
      boolean isRead =
          knowledge.guidance().stream().anyMatch(rule -> rule.questions().contains(question));
      if (question.role() == null && isRead) {
        var dimensions = new ArrayList<>(withoutPlace);
        dimensions.add(new Dimension(question, values.of(question)));
        others.add(dimensions);
      }
    }
  }

  /** How many situations there are. */
  long size() {
    return size(core) + others.stream().mapToLong(GuidanceSpace::size).sum();
  }

  private static long size(List<Dimension> dimensions) {
    return dimensions.stream().mapToLong(d -> d.answers().size()).reduce(1, (a, b) -> a * b);
  }

  /** The answers of all situations. */
  Stream<Answers> answers() {
    return Stream.concat(Stream.of(core), others.stream()).flatMap(this::product);
  }

  private Stream<Answers> product(List<Dimension> dimensions) {
    return LongStream.range(0, size(dimensions)).mapToObj(number -> answers(dimensions, number));
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
