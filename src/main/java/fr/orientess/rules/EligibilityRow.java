package fr.orientess.rules;

import fr.orientess.directory.Offer;
import fr.orientess.finding.Location;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a rule table: when all its conditions hold, the offer fits.
 *
 * @param id unique among all rows
 * @param priority 0 (last) to 100 (first)
 * @param conditions at most one a question, in the order of the questionnaire
 * @param from first day on which the row holds, or null
 * @param until last day on which the row holds, shown as the deadline, or null
 * @param reason why the offer fits, in French, as its analyst wrote it, or null
 * @param toCheck what only the provider can check, in French, or null; never changes a verdict
 * @param source where the row is written
 */
public record EligibilityRow(
    String id,
    Offer offer,
    int priority,
    List<Condition> conditions,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String reason,
    @Nullable String toCheck,
    Location source) {

  /** Copies the conditions, so that a row never changes. */
  public EligibilityRow {
    conditions = List.copyOf(conditions);
  }

  /** What this row asks of a question, or null when it asks nothing. */
  public @Nullable Condition conditionOn(Question question) {
    // Asked for every recommendation: an iterator each time would be most of its cost.
    for (int i = 0; i < conditions.size(); i++) {
      var condition = conditions.get(i);
      if (condition.question().equals(question)) {
        return condition;
      }
    }
    return null;
  }

  /** True on the days on which the row holds. */
  public boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
  }

  /** True when the row has already ended by a date and will not come back. */
  public boolean hasEndedBy(LocalDate date) {
    return until != null && date.isAfter(until);
  }

  /** The three-valued conjunction of all conditions, whatever the date. */
  public Truth truth(Answers answers, Territories geography) {
    var truth = Truth.TRUE;
    for (var condition : conditions) {
      truth = truth.and(condition.truth(answers.to(condition.question()), geography));
    }
    return truth;
  }

  /** The verdict of this row alone on a day. */
  public Verdict verdict(Situation situation, Territories geography) {
    return holdsOn(situation.date())
        ? Verdict.of(truth(situation.answers(), geography))
        : Verdict.NO;
  }
}
