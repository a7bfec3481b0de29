package fr.orientess.proof.impact;

import java.util.List;

/**
 * What differs between two knowledge bases on one day.
 *
 * @param combinations size of the core space, with the places that either version tells apart
 * @param changed combinations in which some offer's verdict differs
 * @param gains offers that become reachable somewhere: from no to any other verdict
 * @param losses the reverse
 * @param toConfirm offers that were eligible and become to be confirmed, in the core space
 * @param order combinations in which only the order of offers or the first steps differ
 * @param bounded ids of offers with too many combinations to look at: gains and losses unknown
 */
public record Impact(
    long combinations,
    long changed,
    List<OfferImpact> gains,
    List<OfferImpact> losses,
    List<OfferImpact> toConfirm,
    long order,
    List<String> bounded) {

  /** Copies the lists, so that an impact never changes. */
  public Impact {
    gains = List.copyOf(gains);
    losses = List.copyOf(losses);
    toConfirm = List.copyOf(toConfirm);
    bounded = List.copyOf(bounded);
  }

  /** True when visitors notice nothing. */
  public boolean isNone() {
    return changed == 0
        && order == 0
        && gains.isEmpty()
        && losses.isEmpty()
        && toConfirm.isEmpty()
        && bounded.isEmpty();
  }
}
