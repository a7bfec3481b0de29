package fr.orientess.report;

/** What became of a report. */
public enum Receipt {
  /** It is kept. */
  KEPT,
  /** Its sender has sent too many within the hour. */
  TOO_MANY,
  /** No more can be kept until somebody has dealt with those that are there. */
  FULL
}
