package fr.orientess.orientation;

import fr.orientess.questionnaire.Option;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdicts;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps that the rules of {@code layers.drl} take; one for each session, with its own scratch
 * space.
 */
public final class Reasoning {

  private final RuleBase rules;
  private final Surroundings surroundings;
  private final Wording wording;
  private final Advice advice;
  private final Verdicts verdicts;

  Reasoning(RuleBase rules, Surroundings surroundings, Wording wording, Advice advice) {
    this.rules = rules;
    this.surroundings = surroundings;
    this.wording = wording;
    this.advice = advice;
    this.verdicts = rules.verdicts();
  }

  /** Judges all rows and makes what guidance may know of the visitor. */
  public Visitor judge(Situation situation) {
    rules.judge(situation, verdicts);
    var drafts = new ArrayList<Draft>(verdicts.size());
    var needs = surroundings.needs(situation);
    for (int i = 0; i < verdicts.size(); i++) {
      drafts.add(draft(i, situation, needs));
    }
    drafts.sort(Draft.ORDER);
    for (int rank = 0; rank < drafts.size(); rank++) {
      drafts.get(rank).rankAt(rank);
    }
    return new Visitor(situation, drafts, surroundings);
  }

  private Draft draft(int i, Situation situation, List<Option> needs) {
    var row = verdicts.row(i);
    var level = Level.of(row, situation, surroundings.territories());
    var verdict = verdicts.verdict(i);
    return new Draft(row, verdict, level, matched(row, needs), verdicts.undecided(i, situation));
  }

  /** The answered needs that a row names; all of them when it asks nothing of needs. */
  private List<Option> matched(EligibilityRow row, List<Option> needs) {
    var question = surroundings.needsQuestion();
    if (question == null || needs.isEmpty()) {
      return needs;
    }
    return switch (row.conditionOn(question)) {
      case Condition.AnyOf(_, var options) -> common(needs, options);
      case Condition.Unstated _ -> List.of();
      case null, default -> needs;
    };
  }

  private static List<Option> common(List<Option> needs, List<Option> options) {
    if (needs.size() == 1 || options.containsAll(needs)) {
      return needs; // a row that is not refused names at least one
    }
    var common = new ArrayList<Option>(needs.size());
    for (var need : needs) {
      if (options.contains(need)) {
        common.add(need);
      }
    }
    return common;
  }

  /** Lets what guidance said act on the recommendations. */
  public void conclude(Visitor visitor) {
    advice.apply(visitor.drafts());
    visitor.drafts().sort(Draft.ORDER);
  }

  /** The finished orientation of a visitor that was judged last. */
  Orientation orientation(Visitor visitor) {
    var situation = visitor.situation();
    var recommendations = new ArrayList<Recommendation>(visitor.drafts().size());
    for (var draft : visitor.drafts()) {
      recommendations.add(draft.finished(surroundings.directory(), wording));
    }
    return new Orientation(
        situation,
        recommendations,
        rules.nearMisses(situation, verdicts),
        rules.nextQuestions(situation, verdicts),
        advice.firstSteps());
  }
}
