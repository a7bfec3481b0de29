package fr.orientess.finding;

/** How grave a {@link Finding} is. */
public enum Severity {
  /** The knowledge cannot be used until this is mended. */
  ERROR,
  /** The knowledge works, but somebody should look at this. */
  WARNING
}
