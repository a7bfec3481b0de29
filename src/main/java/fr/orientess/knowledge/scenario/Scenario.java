package fr.orientess.knowledge.scenario;

import fr.orientess.finding.Location;
import fr.orientess.questionnaire.Answers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers, and what an orientation must come to.
 *
 * @param name what the scenario shows, in French
 * @param date the day on which the orientation is asked for, or null for any day
 * @param source where the scenario is written
 */
public record Scenario(
    String name, Answers answers, @Nullable LocalDate date, Expected expected, Location source) {

  /**
   * What must come out.
   *
   * @param must ids of offers that must be recommended: eligible or to be confirmed
   * @param mustNot ids of offers whose verdict must be no
   * @param toConfirm ids of offers that must be to be confirmed
   * @param first the first steps with which the orientation must begin, in this order: each the id
   *     of the offer to ask for, or of the provider to see; others may follow
   */
  public record Expected(
      List<String> must, List<String> mustNot, List<String> toConfirm, List<String> first) {

    /** Copies the lists, so that an expectation never changes. */
    public Expected {
      must = List.copyOf(must);
      mustNot = List.copyOf(mustNot);
      toConfirm = List.copyOf(toConfirm);
      first = List.copyOf(first);
    }
  }
}
