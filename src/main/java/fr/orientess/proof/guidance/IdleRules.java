package fr.orientess.proof.guidance;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orienter;
import fr.orientess.rules.Situation;
import fr.orientess.rules.guidance.GuidanceRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Looks closer at rules that do nothing in a {@link GuidanceSpace}, where other questions than
 * those of the core are answered one at a time: a rule may need two of them, or a place as well.
 */
final class IdleRules {

  private final KnowledgeBase knowledge;
  private final LocalDate date;
  private final long most;
  private boolean isBounded;

  /**
   * @param most how many situations may be tried out for one rule
   */
  IdleRules(KnowledgeBase knowledge, LocalDate date, long most) {
    this.knowledge = knowledge;
    this.date = date;
    this.most = most;
  }

  /** The rules that nowhere act; a rule that could not be tried out everywhere is not called so. */
  List<GuidanceRule> among(Set<GuidanceRule> active) {
    return knowledge.guidance().stream()
        .filter(rule -> !active.contains(rule) && !acts(rule))
        .toList();
  }

  private boolean acts(GuidanceRule rule) {
    var space = GuidanceSpace.ofOne(rule, knowledge);
    if (space.size() > most) {
      isBounded = true;
      return true;
    }
    var alone = new Orienter(knowledge.orienter().rules(), knowledge.directory(), List.of(rule));
    return LongStream.range(0, space.size())
        .parallel()
        .mapToObj(number -> new Situation(space.answers(number), date))
        .anyMatch(situation -> !alone.guidanceIn(situation).isEmpty());
  }

  /** True when some rule could not be tried out everywhere. */
  boolean isBounded() {
    return isBounded;
  }
}
