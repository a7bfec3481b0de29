package fr.orientess.rules;

/**
 * One pass over the rows under one situation, 64 at a time: of each word of rows, those that are
 * not refused, and those among them that cannot be told yet.
 */
final class Scan {

  private final RowIndex index;
  private final Situation situation;
  private final OptionColumn.Judging[] judging;
  private final Candidates candidates;
  private int at = -1;
  private long fits;
  private long unknown;

  Scan(RowIndex index, Situation situation) {
    this(index, situation, index.judging(situation));
  }

  /**
   * @param judging what each column of the index says under the situation
   */
  Scan(RowIndex index, Situation situation, OptionColumn.Judging[] judging) {
    this.index = index;
    this.situation = situation;
    this.judging = judging;
    candidates = index.candidates(situation);
  }

  /**
   * Goes on to the next word with a row that bitsets do not refuse; false when there is none.
   * Follow it by {@link #settle}.
   */
  boolean next() {
    var words = candidates.words();
    while (++at < words.length) {
      long fitting = candidates.fits()[at];
      // The columns that refuse most come first: few words get to the last.
      for (int i = 0; i < judging.length && fitting != 0; i++) {
        fitting &= judging[i].fits(words[at]);
      }
      if (fitting != 0) {
        fits = fitting;
        unknown = unknown(words[at]);
        return true;
      }
    }
    return false;
  }

  private long unknown(int word) {
    long open = candidates.unknown()[at];
    for (var column : judging) {
      open |= column.unknown(word);
    }
    return open;
  }

  /** Judges what only looking at the rows themselves can tell. */
  void settle() {
    int word = word();
    for (long left = fits & index.scannedRows(word); left != 0; left &= left - 1) {
      long bit = Long.lowestOneBit(left);
      switch (index.judge((word << 6) + Long.numberOfTrailingZeros(bit), situation)) {
        case FALSE -> fits &= ~bit;
        case UNKNOWN -> unknown |= bit;
        case TRUE -> {}
      }
    }
  }

  /** The number of the word: its rows begin at 64 times that number. */
  int word() {
    return candidates.words()[at];
  }

  /** The rows of the word that are not refused. */
  long fits() {
    return fits;
  }

  /** The rows of the word that hold whatever else is answered. */
  long eligible() {
    return fits & ~unknown;
  }

  /** Those of them that need no look at the rows themselves. */
  long eligibleAtOnce() {
    return fits & ~unknown & ~index.scannedRows(word());
  }
}
