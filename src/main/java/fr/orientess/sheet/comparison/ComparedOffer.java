package fr.orientess.sheet.comparison;

/**
 * An offer that at least one of two situations opens.
 *
 * @param rubric in words
 */
public record ComparedOffer(
    String id, String name, String provider, String rubric, Standing first, Standing second) {

  /** What going from the first situation to the second does to it. */
  public Effect effect() {
    return Effect.of(first.verdict(), second.verdict());
  }
}
