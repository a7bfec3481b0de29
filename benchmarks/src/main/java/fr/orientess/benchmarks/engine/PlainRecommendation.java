package fr.orientess.benchmarks.engine;

import fr.orientess.directory.Directory;
import fr.orientess.orientation.Level;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.rules.Condition;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A recommendation in the making, by the plain loop. */
final class PlainRecommendation {

  final PlainRow row;
  final Verdict verdict;
  final Level level;
  final List<Option> needs;
  private final List<String> reasons = new ArrayList<>(2);
  private final List<String> toCheck;
  private final PlainTexts texts;
  private int points;

  PlainRecommendation(PlainRow row, Situation situation, PlainProfile profile, PlainTexts texts) {
    this.row = row;
    this.texts = texts;
    verdict = row.unstated == 0 ? Verdict.ELIGIBLE : Verdict.TO_CONFIRM;
    level = texts.level(row.row, profile);
    needs = needs(((Answer.Choices) situation.to(texts.needs)).options());
    reasons.add(texts.reason(row.row));
    toCheck = new ArrayList<>(texts.toCheck(row.row));
  }

  private List<Option> needs(List<Option> answered) {
    if (!(row.row.conditionOn(texts.needs) instanceof Condition.AnyOf(_, var named))) {
      return answered;
    }
    var common = new ArrayList<>(answered);
    common.retainAll(named);
    return common;
  }

  int priority() {
    return Math.clamp(row.row.priority() + points, 0, 100);
  }

  boolean meets(String need) {
    return needs.stream().anyMatch(option -> option.id().equals(need));
  }

  void move(int by, String reason) {
    points += by;
    reasons.add(reason);
  }

  void warn(String warning) {
    toCheck.add(warning);
  }

  Recommendation finished(Directory directory) {
    return new Recommendation(
        row.row.offer(),
        directory.providerOf(row.row.offer()),
        level,
        verdict,
        priority(),
        needs,
        row.row,
        reasons,
        texts.toConfirm(row.row),
        toCheck,
        row.row.until(),
        false);
  }
}
