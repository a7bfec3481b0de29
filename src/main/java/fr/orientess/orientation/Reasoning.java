package fr.orientess.orientation;

import fr.orientess.questionnaire.Option;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdicts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that the rules of {@code layers.drl} take; one for each session, with its own scratch
 * space.
 */
public final class Reasoning {

  private final RuleBase rules;
  private final RowTraits traits;
  private final Surroundings surroundings;
  private final Wording wording;
  private final Advice advice;
  private final Verdicts verdicts;

  Reasoning(
      RuleBase rules, RowTraits traits, Surroundings surroundings, Wording wording, Advice advice) {
    this.rules = rules;
    this.traits = traits;
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
    int number = verdicts.number(i);
    var row = rules.rows().get(number);
    return new Draft(
        row,
        surroundings.alphabetical(row.offer()),
        verdicts.verdict(i),
        level(number, row, situation),
        matched(traits.needs(number), needs),
        verdicts.undecided(i, situation));
  }

  private Level level(int number, EligibilityRow row, Situation situation) {
    var level = traits.level(number);
    return level == null ? Level.of(row, situation, surroundings.territories()) : level;
  }

  /** The answered needs that a row names; all of them when it asks nothing of needs. */
  private static List<Option> matched(@Nullable List<Option> named, List<Option> needs) {
    if (named == null || needs.isEmpty()) {
      return needs;
    }
    return named.isEmpty() ? List.of() : common(needs, named);
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
