package fr.orientess.finding;

import java.util.ArrayList;
import java.util.List;

/** Collects every finding of a knowledge folder, so that all are reported in one go. */
public final class Findings {

  private final List<Finding> all = new ArrayList<>();

  /** Records an error. */
  public void error(Location location, String message, String repair) {
    all.add(new Finding(Severity.ERROR, location, message, repair));
  }

  /** Records a warning. */
  public void warning(Location location, String message, String repair) {
    all.add(new Finding(Severity.WARNING, location, message, repair));
  }

  /** True when at least one error was recorded. */
  public boolean hasErrors() {
    return all.stream().anyMatch(Finding::isError);
  }

  /** Everything recorded so far, in the order it was found. */
  public List<Finding> all() {
    return List.copyOf(all);
  }
}
