package fr.orientess.rules;

import fr.orientess.questionnaire.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which open questions can still change a verdict, those that can change most first. */
final class NextQuestions {

  private final RuleBase rules;
  private final Outcomes outcomes;

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
      for (var condition : rules.undecided(verdicts, i, situation)) {
        if (!(condition instanceof Condition.Unstated)) {
          offers[condition.question().position()]++;
        }
      }
      return;
    }
    var open =
        new OpenOffer(undecidedAlternatives(verdicts.offer(i), situation), situation, outcomes);
    for (Question question : open.decisiveQuestions()) {
      offers[question.position()]++;
    }
  }

  private List<List<Condition>> undecidedAlternatives(int offer, Situation situation) {
    var alternatives = new ArrayList<List<Condition>>();
    for (int row : rules.rowNumbersOf(offer)) {
      if (rules.verdict(row, situation) != Verdict.NO) {
        alternatives.add(rules.undecided(row, situation));
      }
    }
    return alternatives;
  }
}
