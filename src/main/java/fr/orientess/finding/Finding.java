package fr.orientess.finding;

/**
 * One thing that is wrong with a knowledge folder, or that deserves a look.
 *
 * @param message French; what is wrong, quoting the faulty value
 * @param repair French; how to mend it, with the nearest valid value where there is one; may be
 *     empty
 */
public record Finding(Severity severity, Location location, String message, String repair) {

  /** True when the knowledge cannot be used until this is mended. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
