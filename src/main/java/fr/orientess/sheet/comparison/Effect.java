package fr.orientess.sheet.comparison;

import fr.orientess.rules.Verdict;

/** What going from one situation to the other does to an offer. */
public enum Effect {
  /** It is open in the second situation alone. */
  OPENED("opened"),
  /** It is open in the first situation alone. */
  CLOSED("closed"),
  /** It was to be confirmed and fits now. */
  SETTLED("settled"),
  /** It did fit and is now to be confirmed. */
  UNSETTLED("unsettled"),
  /** Its verdict is the same in both. */
  UNCHANGED("unchanged");

  private final String id;

  Effect(String id) {
    this.id = id;
  }

  /** The name in the programming interface and in keys of texts. */
  public String id() {
    return id;
  }

  /** The effect on an offer that is not refused in both situations. */
  static Effect of(Verdict first, Verdict second) {
    if (first == second) {
      return UNCHANGED;
    }
    if (first == Verdict.NO) {
      return OPENED;
    }
    if (second == Verdict.NO) {
      return CLOSED;
    }
    return second == Verdict.ELIGIBLE ? SETTLED : UNSETTLED;
  }
}
