package fr.orientess.proof.report;

import fr.orientess.proof.Coverage.Cell;

/**
 * How much of some situations finds an offer; communes weigh alike.
 *
 * @param all how many situations there are
 * @param eligible in how many some offer is eligible
 * @param any in how many some offer is eligible or to be confirmed
 * @param hasHole true when a need finds nothing at all somewhere among them
 */
record Share(long all, long eligible, long any, boolean hasHole) {

  static final Share NOTHING = new Share(0, 0, 0, false);

  Share and(Cell cell, int communes) {
    return new Share(
        all + (long) communes * cell.forms(),
        eligible + (long) communes * cell.withEligible(),
        any + (long) communes * cell.withAny(),
        hasHole || (cell.isHole() && cell.need().option() != null));
  }

  Share plus(Share other) {
    return new Share(
        all + other.all, eligible + other.eligible, any + other.any, hasHole || other.hasHole);
  }

  /** From 0 to 100, rounded down, so that 100 means everywhere. */
  int percent() {
    return all == 0 ? 0 : (int) (100 * eligible / all);
  }

  /** The step of the colour scale, from 0 (nothing) to 6 (everywhere). */
  int step() {
    return percent() == 100 ? 6 : percent() == 0 ? 0 : 1 + percent() / 20;
  }

  /** What it comes to, in French. */
  String words() {
    return "éligible : "
        + Words.share(eligible, all)
        + " ; au moins à confirmer : "
        + Words.share(any, all)
        + (hasHole ? " ; avec un trou" : "");
  }
}
