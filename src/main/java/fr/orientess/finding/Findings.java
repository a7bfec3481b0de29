package fr.orientess.finding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every finding of a knowledge folder, so that all are reported in one go. */
public final class Findings {

  /** Nobody reads more of either kind, and a hostile folder must not fill the memory with them. */
  private static final int LIMIT = 10_000;

  private static final Comparator<Finding> BY_PLACE =
      comparing(
          Finding::location,
          comparing(Location::file)
              .thenComparing(Location::sheet, nullsFirst(naturalOrder()))
              .thenComparing(Location::row, nullsFirst(naturalOrder()))
              .thenComparing(Location::column, nullsFirst(naturalOrder())));

  private final List<Finding> all = new ArrayList<>();
  private int errors;
  private int warnings;

  /** Records an error. */
  public void error(Location location, String message, String repair) {
    add(new Finding(Severity.ERROR, location, message, repair));
  }

  /** Records a warning. */
  public void warning(Location location, String message, String repair) {
    add(new Finding(Severity.WARNING, location, message, repair));
  }

  /** Records what was found elsewhere. */
  public void addAll(List<Finding> findings) {
    findings.forEach(this::add);
  }

  private void add(Finding finding) {
    int already = finding.isError() ? errors++ : warnings++;
    if (already < LIMIT) {
      all.add(finding);
    }
  }

  /** True once there are so many errors that no more are recorded: reading on is of no use. */
  public boolean isFull() {
    return errors >= LIMIT;
  }

  /** True when at least one error was recorded. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** How many errors there were so far, recorded or not. */
  public int errors() {
    return errors;
  }

  /** Everything recorded so far, in the order it was found. */
  public List<Finding> all() {
    return List.copyOf(all);
  }

  /** Everything recorded so far by file, sheet, row and column; whole files and rows come first. */
  public List<Finding> sorted() {
    return all.stream().sorted(BY_PLACE).toList();
  }
}
