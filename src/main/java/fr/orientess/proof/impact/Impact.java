package fr.orientess.proof.impact;

import fr.orientess.proof.report.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two knowledge bases on one day.
 *
 * @param combinations size of the core space, with the places that either version tells apart, or
 *     as much of it as was compared
 * @param changed combinations in which some offer's verdict differs
 * @param gains offers that become reachable somewhere: from no to any other verdict
 * @param losses the reverse
 * @param toConfirm offers that were eligible and become to be confirmed, counted in the core space,
 *     or in all answers to the questions of their rows when it happens only there
 * @param certain offers that were to be confirmed and become eligible, counted likewise
 * @param order combinations in which only the order of offers or the first steps differ
 * @param isCoreBounded true when the core space was too large, so that some places were left out
 * @param bounded ids of offers with too many combinations to look at: gains and losses unknown
 */
public record Impact(
    long combinations,
    long changed,
    List<OfferImpact> gains,
    List<OfferImpact> losses,
    List<OfferImpact> toConfirm,
    List<OfferImpact> certain,
    long order,
    boolean isCoreBounded,
    List<String> bounded) {

  /** Copies the lists, so that an impact never changes. */
  public Impact {
    gains = List.copyOf(gains);
    losses = List.copyOf(losses);
    toConfirm = List.copyOf(toConfirm);
    certain = List.copyOf(certain);
    bounded = List.copyOf(bounded);
  }

  /** Why the comparison is not complete, in French, a sentence a reason; empty when it is. */
  public List<String> bounds() {
    var reasons = new ArrayList<String>();
    if (isCoreBounded) {
      reasons.add(
          "Les dossiers sont trop grands : seules les "
              + Words.number(combinations)
              + " premières combinaisons ont été comparées, les autres lieux ne l’ont pas été.");
    }
    if (!bounded.isEmpty()) {
      reasons.add("Trop de combinaisons, offres non comparées : " + String.join(", ", bounded));
    }
    return reasons;
  }

  /** True when visitors notice nothing. */
  public boolean isNone() {
    return changed == 0
        && order == 0
        && gains.isEmpty()
        && losses.isEmpty()
        && toConfirm.isEmpty()
        && certain.isEmpty()
        && !isCoreBounded
        && bounded.isEmpty();
  }
}
