package fr.orientess.proof.impact;

import fr.orientess.rules.Truth;

/** What can become of the verdict on an offer. */
enum Change {
  /** From any other verdict to no. */
  LOSS,
  /** From no to any other verdict. */
  GAIN,
  /** From eligible to be confirmed. */
  DOUBT,
  /** From to be confirmed to eligible. */
  CERTAINTY;

  /** True when that is what lies between two verdicts, given as the truth of the best row. */
  boolean isBetween(Truth before, Truth after) {
    return switch (this) {
      case LOSS -> before != Truth.FALSE && after == Truth.FALSE;
      case GAIN -> before == Truth.FALSE && after != Truth.FALSE;
      case DOUBT -> before == Truth.TRUE && after == Truth.UNKNOWN;
      case CERTAINTY -> before == Truth.UNKNOWN && after == Truth.TRUE;
    };
  }

  /** True when the rows of the old version are responsible, not those of the new one. */
  boolean isOfOldRows() {
    return this == LOSS || this == DOUBT;
  }
}
