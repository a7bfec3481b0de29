package fr.orientess.proof;

import fr.orientess.directory.Offer;
import fr.orientess.rules.EligibilityRow;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What was proved of a knowledge base on one day.
 *
 * @param coverage how the core space is covered
 * @param maskedRows rows that never decide: never strictly better than the best of the offer's
 *     other rows, nor the deciding row
 * @param deadRows rows that are never anything but no
 * @param duplicateRows rows of one offer with equal conditions and dates, by two or more
 * @param mergeableRows pairs of rows of one offer that differ in a single condition only
 * @param unreachableOffers offers whose verdict is always no
 * @param unusedOptions options that no row names, as {@code question/option}
 * @param unusedQuestions ids of questions that no row asks anything of
 * @param boundedOffers offers with too many combinations to look at: nothing is said of their rows
 */
public record Proof(
    Coverage coverage,
    List<EligibilityRow> maskedRows,
    List<EligibilityRow> deadRows,
    List<List<EligibilityRow>> duplicateRows,
    List<List<EligibilityRow>> mergeableRows,
    List<Offer> unreachableOffers,
    List<String> unusedOptions,
    List<String> unusedQuestions,
    List<Offer> boundedOffers) {

  /** Copies the lists, so that a proof never changes. */
  public Proof {
    maskedRows = List.copyOf(maskedRows);
    deadRows = List.copyOf(deadRows);
    duplicateRows = List.copyOf(duplicateRows);
    mergeableRows = List.copyOf(mergeableRows);
    unreachableOffers = List.copyOf(unreachableOffers);
    unusedOptions = List.copyOf(unusedOptions);
    unusedQuestions = List.copyOf(unusedQuestions);
    boundedOffers = List.copyOf(boundedOffers);
  }

  /** True when something could not be looked at as a whole. */
  public boolean isBounded() {
    return coverage.isBounded() || !boundedOffers.isEmpty();
  }

  /** Offers of which so many pairs of rows might be merged that the others are not told. */
  public List<Offer> offersOfCutPairs() {
    var pairs = new LinkedHashMap<Offer, Integer>();
    mergeableRows.forEach(pair -> pairs.merge(pair.getFirst().offer(), 1, Integer::sum));
    return pairs.keySet().stream()
        .filter(offer -> pairs.getOrDefault(offer, 0) >= SimilarRows.MOST_PAIRS)
        .toList();
  }
}
