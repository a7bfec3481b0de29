package fr.orientess.rules;

import java.util.BitSet;
import java.util.List;

/** Which rows, by their numbers, belong to which offer, by its position in the directory. */
final class OfferRows {

  private final int[] offerOf;
  private final int[][] rowsOf;

  /** The rows that are the only one of their offer, which is most: to be known without its list. */
  private final BitSet only = new BitSet();

  /**
   * @param offerCount number of offers in the directory
   */
  OfferRows(List<EligibilityRow> rows, int offerCount) {
    offerOf = rows.stream().mapToInt(row -> row.offer().position()).toArray();
    rowsOf = rowsByOffer(offerOf, offerCount);
    for (int[] alternatives : rowsOf) {
      if (alternatives.length == 1) {
        only.set(alternatives[0]);
      }
    }
  }

  private static int[][] rowsByOffer(int[] offerOf, int offerCount) {
    var counts = new int[offerCount];
    for (int offer : offerOf) {
      counts[offer]++;
    }
    var rowsOf = new int[offerCount][];
    for (int offer = 0; offer < offerCount; offer++) {
      rowsOf[offer] = new int[counts[offer]];
    }
    for (int row = offerOf.length - 1; row >= 0; row--) {
      rowsOf[offerOf[row]][--counts[offerOf[row]]] = row;
    }
    return rowsOf;
  }

  /** How many offers there are, with rows or without. */
  int count() {
    return rowsOf.length;
  }

  int offerOf(int row) {
    return offerOf[row];
  }

  /** In ascending order; not to be changed. */
  int[] rowsOf(int offer) {
    return rowsOf[offer];
  }

  boolean isOnlyRow(int row) {
    return only.get(row);
  }
}
