package fr.orientess.orientation;

import java.util.List;

/**
 * In which order an orientation names what.
 *
 * @param offers ids of the recommended offers
 * @param firstSteps ids of the offers to ask for first, or of the providers to see
 */
public record Outline(List<String> offers, List<String> firstSteps) {

  /** Copies the lists, so that an outline never changes. */
  public Outline {
    offers = List.copyOf(offers);
    firstSteps = List.copyOf(firstSteps);
  }
}
