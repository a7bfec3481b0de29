package fr.orientess.rules;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which open questions can still change a verdict, those that can change most first. */
final class NextQuestions {

  private static final int KEPT = 20_000;

  private final RuleBase rules;
  private final Outcomes outcomes;
  private final Map<Key, Set<Question>> decisive = new ConcurrentHashMap<>();

  /**
   * What the decisive questions of an offer depend on, besides the rules.
   *
   * @param undecided by row of the offer, positions of the questions of its undecided conditions;
   *     none when the row is refused
   * @param wide the wide places answered, where a condition on them is undecided
   */
  private record Key(int offer, List<BitSet> undecided, Map<Question, Territory> wide) {}

  NextQuestions(RuleBase rules) {
    this.rules = rules;
    this.outcomes = new Outcomes(rules.territories());
  }

  /** The questions, with the number of offers whose verdict each can still change. */
  List<NextQuestion> of(Situation situation, Verdicts verdicts) {
    var questions = rules.questionnaire().questions();
    var offers = new int[questions.size()];
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.verdict(i) == Verdict.TO_CONFIRM) {
        count(i, situation, verdicts, offers);
      }
    }
    if (Arrays.stream(offers).allMatch(count -> count == 0)) {
      return List.of();
    }
    return questions.stream()
        .filter(question -> offers[question.position()] > 0)
        .map(question -> new NextQuestion(question, offers[question.position()]))
        .sorted(
            Comparator.comparingInt(NextQuestion::offers)
                .reversed()
                .thenComparingInt(next -> next.question().position()))
        .toList();
  }

  private void count(int i, Situation situation, Verdicts verdicts, int[] offers) {
    if (verdicts.alternatives(i) == 1) {
      // A single alternative: whatever it leaves open can refuse it.
      for (var condition : verdicts.undecided(i, situation)) {
        if (!(condition instanceof Condition.Unstated)) {
          offers[condition.question().position()]++;
        }
      }
      return;
    }
    for (var question : decisiveQuestions(verdicts.offer(i), situation)) {
      offers[question.position()]++;
    }
  }

  private Set<Question> decisiveQuestions(int offer, Situation situation) {
    var alternatives = new ArrayList<List<Condition>>();
    var undecided = new ArrayList<BitSet>();
    Map<Question, Territory> wide = Map.of();
    for (int row : rules.rowNumbersOf(offer)) {
      var open = new BitSet();
      if (rules.verdict(row, situation) != Verdict.NO) {
        var conditions = rules.undecided(row, situation);
        alternatives.add(conditions);
        for (var condition : conditions) {
          open.set(condition.question().position());
          if (situation.to(condition.question()) instanceof Answer.Place(var territory)) {
            wide = wide.isEmpty() ? new HashMap<>() : wide;
            wide.put(condition.question(), territory);
          }
        }
      }
      undecided.add(open);
    }
    var key = new Key(offer, undecided, wide);
    var known = decisive.get(key);
    if (known == null) {
      known = new OpenOffer(alternatives, situation, outcomes).decisiveQuestions();
      if (decisive.size() < KEPT) {
        decisive.put(key, known);
      }
    }
    return known;
  }
}
