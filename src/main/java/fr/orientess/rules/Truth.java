package fr.orientess.rules;

/** Kleene's three truth values, from the worst to the best. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** Kleene's conjunction: the worse of the two. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Kleene's disjunction: the better of the two. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Kleene's negation. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /** {@code TRUE} or {@code FALSE}. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }
}
