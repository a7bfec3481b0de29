package fr.orientess.proof.impact;

import java.util.List;

/**
 * What a change means for one offer.
 *
 * @param offer id of the offer
 * @param name its name
 * @param count in how many situations
 * @param total out of how many
 * @param rows ids of the rows that are responsible
 * @param groups whom it concerns, in French, the largest group first
 * @param example query of a link to one of the situations
 */
public record OfferImpact(
    String offer,
    String name,
    long count,
    long total,
    List<String> rows,
    List<String> groups,
    String example) {

  /** Copies the lists, so that an impact never changes. */
  public OfferImpact {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }
}
