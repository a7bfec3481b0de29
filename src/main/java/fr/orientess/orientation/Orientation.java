package fr.orientess.orientation;

import fr.orientess.rules.NearMiss;
import fr.orientess.rules.NextQuestion;
import fr.orientess.rules.Situation;
import java.util.List;

/**
 * The ordered answer to one situation.
 *
 * @param recommendations local, regional, then national; eligible first; set aside last
 * @param nearMisses offers refused by one answer that the structure could change
 * @param nextQuestions open questions that can still change a verdict, the most useful first
 * @param firstSteps where to begin, at most {@link #MOST_FIRST_STEPS}
 */
public record Orientation(
    Situation situation,
    List<Recommendation> recommendations,
    List<NearMiss> nearMisses,
    List<NextQuestion> nextQuestions,
    List<FirstStep> firstSteps) {

  /** More than three things to do first are not first any more. */
  public static final int MOST_FIRST_STEPS = 3;

  /** Copies the lists, so that an orientation never changes. */
  public Orientation {
    recommendations = List.copyOf(recommendations);
    nearMisses = List.copyOf(nearMisses);
    nextQuestions = List.copyOf(nextQuestions);
    firstSteps = List.copyOf(firstSteps);
  }
}
