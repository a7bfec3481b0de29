package fr.orientess.rules;

import fr.orientess.questionnaire.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An offer to be confirmed, with the alternatives that are not refused yet: which open questions
 * can still change its verdict. Exact: a question counts when some answers to the other open
 * questions, and one to itself, make the verdict differ with and without it.
 *
 * <p>A verdict once yes or no stays so whatever is answered in addition. So it is enough to look,
 * for each question, for a way to yes and for a way to no that need its answer.
 */
final class OpenOffer {

  /** By alternative: its undecided conditions that an answer can decide. */
  private final List<Map<Question, Condition>> alternatives = new ArrayList<>();

  /** Alternatives with a condition that nobody knows: they never become yes. */
  private final BitSet neverYes = new BitSet();

  private final Map<Question, Collection<Outcome>> outcomes = new LinkedHashMap<>();

  /**
   * @param undecided by alternative, its undecided conditions; none of the lists is empty
   */
  OpenOffer(List<List<Condition>> undecided, Situation situation, Outcomes possible) {
    var byQuestion = new LinkedHashMap<Question, Map<Integer, Condition>>();
    for (int alternative = 0; alternative < undecided.size(); alternative++) {
      var open = new LinkedHashMap<Question, Condition>();
      for (var condition : undecided.get(alternative)) {
        if (condition instanceof Condition.Unstated) {
          neverYes.set(alternative);
        } else {
          open.put(condition.question(), condition);
          byQuestion
              .computeIfAbsent(condition.question(), _ -> new LinkedHashMap<>())
              .put(alternative, condition);
        }
      }
      alternatives.add(open);
    }
    byQuestion.forEach(
        (question, conditions) ->
            outcomes.put(question, possible.of(question, conditions, situation.to(question))));
  }

  /** The questions that can still change the verdict of this offer. */
  Set<Question> decisiveQuestions() {
    var decisive = new HashSet<Question>();
    for (var question : outcomes.keySet()) {
      if (leadsToYes(question) || leadsToNo(question)) {
        decisive.add(question);
      }
    }
    return decisive;
  }

  /** Some alternative becomes yes by this answer, while no other is yes without it. */
  private boolean leadsToYes(Question question) {
    for (int alternative = 0; alternative < alternatives.size(); alternative++) {
      if (!neverYes.get(alternative)
          && alternatives.get(alternative).containsKey(question)
          && satisfiable(question, alternative)
          && canBeYesOnlyWith(question, alternative)) {
        return true;
      }
    }
    return false;
  }

  private boolean satisfiable(Question question, int alternative) {
    return outcomesOf(question).stream().anyMatch(o -> o.satisfied().get(alternative));
  }

  private boolean canBeYesOnlyWith(Question question, int alternative) {
    var others = new ArrayList<>(alternatives.get(alternative).keySet());
    others.remove(question);
    var rivals = new BitSet();
    for (int rival = 0; rival < alternatives.size(); rival++) {
      if (rival != alternative
          && !neverYes.get(rival)
          && others.containsAll(alternatives.get(rival).keySet())) {
        rivals.set(rival);
      }
    }
    return canShakeOff(rivals, alternative, others, 0, new HashSet<>());
  }

  /**
   * Answers to {@code others} from {@code next} on that keep the alternative and lose all rivals.
   */
  private boolean canShakeOff(
      BitSet rivals, int alternative, List<Question> others, int next, Set<List<Object>> tried) {
    if (rivals.isEmpty()) {
      return othersSatisfiable(alternative, others, next);
    }
    if (next == others.size() || !tried.add(List.of(next, rivals))) {
      return false;
    }
    var question = others.get(next);
    for (var outcome : outcomesOf(question)) {
      if (outcome.satisfied().get(alternative)) {
        var left = (BitSet) rivals.clone();
        for (int rival = rivals.nextSetBit(0); rival >= 0; rival = rivals.nextSetBit(rival + 1)) {
          if (alternatives.get(rival).containsKey(question) && !outcome.satisfied().get(rival)) {
            left.clear(rival);
          }
        }
        if (canShakeOff(left, alternative, others, next + 1, tried)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean othersSatisfiable(int alternative, List<Question> others, int next) {
    return others.subList(next, others.size()).stream().allMatch(q -> satisfiable(q, alternative));
  }

  /** The last alternatives are refused by this answer, while all others are refused without it. */
  private boolean leadsToNo(Question question) {
    var others = new ArrayList<>(outcomes.keySet());
    others.remove(question);
    for (var outcome : outcomesOf(question)) {
      if (!outcome.refused().isEmpty()) {
        var rest = new BitSet();
        rest.set(0, alternatives.size());
        rest.andNot(outcome.refused());
        if (canRefuse(rest, outcome.refused(), others, 0, new HashSet<>())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Answers to {@code others} from {@code next} on that refuse all of rest but not all of last. */
  private boolean canRefuse(
      BitSet rest, BitSet last, List<Question> others, int next, Set<List<Object>> tried) {
    if (rest.isEmpty()) {
      return true;
    }
    if (next == others.size() || !tried.add(List.of(next, rest, last))) {
      return false;
    }
    if (canRefuse(rest, last, others, next + 1, tried)) {
      return true;
    }
    for (var outcome : outcomesOf(others.get(next))) {
      var lastLeft = without(last, outcome.refused());
      if (outcome.refused().intersects(rest)
          && !lastLeft.isEmpty()
          && canRefuse(without(rest, outcome.refused()), lastLeft, others, next + 1, tried)) {
        return true;
      }
    }
    return false;
  }

  private static BitSet without(BitSet set, BitSet removed) {
    var left = (BitSet) set.clone();
    left.andNot(removed);
    return left;
  }

  private Collection<Outcome> outcomesOf(Question question) {
    return outcomes.getOrDefault(question, List.of());
  }
}
