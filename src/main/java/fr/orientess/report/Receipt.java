package fr.orientess.report;

/** What became of a report. */
public enum Receipt {
  /** It is kept. */
  KEPT,
  /** Its sender has sent too many within the hour. */
  TOO_MANY,
  /** All together have sent too many within the hour. */
  CROWDED,
  /** No more can be kept until somebody has dealt with those that are there. */
  FULL,
  /** It could not be kept, for a reason that the log tells. */
  FAILED
}
