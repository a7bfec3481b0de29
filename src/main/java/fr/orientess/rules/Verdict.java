package fr.orientess.rules;

/** Whether a row, or an offer, fits a set of answers; from the worst to the best. */
public enum Verdict {
  /** Refused by an answer, or out of its dates. */
  NO,
  /** Not refused, but at least one condition cannot be decided yet. */
  TO_CONFIRM,
  /** Every condition holds. */
  ELIGIBLE;

  /** The verdict of a row whose conditions together have that truth. */
  public static Verdict of(Truth truth) {
    return switch (truth) {
      case FALSE -> NO;
      case UNKNOWN -> TO_CONFIRM;
      case TRUE -> ELIGIBLE;
    };
  }

  /** The name in the programming interface. */
  public String id() {
    return switch (this) {
      case NO -> "no";
      case TO_CONFIRM -> "to-confirm";
      case ELIGIBLE -> "eligible";
    };
  }
}
