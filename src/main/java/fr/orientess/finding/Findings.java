package fr.orientess.finding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Collects every finding of a knowledge folder, so that all are reported in one go. Of what is
 * wrong a thousand times over, the first thousand are kept and one more finding says so.
 */
public final class Findings {

  /** Nobody reads more errors, or more warnings, of one file. */
  private static final int MOST_OF_A_FILE = 1_000;

  /**
   * Nobody reads more of either in all, and a hostile folder must not fill the memory with them.
   */
  private static final int MOST = 10_000;

  private static final Comparator<Finding> BY_PLACE =
      comparing(
          Finding::location,
          comparing(Location::file)
              .thenComparing(Location::sheet, nullsFirst(naturalOrder()))
              .thenComparing(Location::row, nullsFirst(naturalOrder()))
              .thenComparing(Location::column, nullsFirst(naturalOrder())));

  private final List<Finding> kept = new ArrayList<>();
  private final List<Finding> cuts = new ArrayList<>();
  private final Map<Kind, Integer> countOf = new HashMap<>();
  private int errors;
  private int warnings;

  /** What is counted together. */
  private record Kind(String file, Severity severity) {}

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
    int inAll = finding.isError() ? ++errors : ++warnings;
    if (inAll > MOST) {
      if (inAll == MOST + 1) {
        cut(Location.of("."), "Le dossier", MOST, finding.severity());
      }
      return;
    }
    var file = finding.location().file();
    int ofFile = countOf.merge(new Kind(file, finding.severity()), 1, Integer::sum);
    if (ofFile <= MOST_OF_A_FILE) {
      kept.add(finding);
    } else if (ofFile == MOST_OF_A_FILE + 1) {
      cut(
          Location.of(file),
          "Le fichier " + Quoted.value(file),
          MOST_OF_A_FILE,
          finding.severity());
    }
  }

  private void cut(Location place, String what, int most, Severity severity) {
    var others =
        severity == Severity.ERROR
            ? " erreurs : les autres ne sont pas données."
            : " avertissements : les autres ne sont pas donnés.";
    cuts.add(
        new Finding(
            severity,
            place,
            what
                + " contient plus de "
                + NumberFormat.getIntegerInstance(Locale.FRENCH).format(most)
                + others,
            "Commencez par corriger ce qui est signalé ici, puis relancez la vérification."));
  }

  /** True once there are so many errors that no more are recorded: reading on is of no use. */
  public boolean isFull() {
    return errors > MOST;
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
    return Stream.concat(kept.stream(), cuts.stream()).toList();
  }

  /**
   * Everything recorded so far by file, sheet, row and column; whole files and rows come first, and
   * that a file has more comes last.
   */
  public List<Finding> sorted() {
    return Stream.concat(kept.stream().sorted(BY_PLACE), cuts.stream())
        .sorted(comparing(finding -> finding.location().file()))
        .toList();
  }
}
