package fr.orientess.finding;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as a person reads them, in French, file by file. */
public final class FindingsText {

  private FindingsText() {}

  /** The lines of all findings, in the given order, and a line that counts them. */
  public static List<String> lines(List<Finding> findings) {
    return lines(findings, count(findings));
  }

  /** The lines of the errors among findings, and a line that counts these alone. */
  public static List<String> errorLines(List<Finding> findings) {
    var errors = findings.stream().filter(Finding::isError).toList();
    return lines(errors, counted(errors.size(), "erreur"));
  }

  private static List<String> lines(List<Finding> findings, String count) {
    var lines = new ArrayList<String>();
    String file = null;
    for (var finding : findings) {
      if (!finding.location().file().equals(file)) {
        if (file != null) {
          lines.add("");
        }
        file = finding.location().file();
        lines.add(file);
      }
      lines.add("  " + kind(finding) + finding.location().withinFile() + " : " + finding.message());
      if (!finding.repair().isBlank()) {
        lines.add("    → " + finding.repair());
      }
    }
    if (file != null) {
      lines.add("");
    }
    lines.add(count);
    return lines;
  }

  /** How many errors and warnings there are. */
  public static String count(List<Finding> findings) {
    long errors = findings.stream().filter(Finding::isError).count();
    return counted(errors, "erreur") + ", " + counted(findings.size() - errors, "avertissement");
  }

  private static String counted(long number, String noun) {
    return switch ((int) number) {
      case 0 -> "aucun" + (noun.equals("erreur") ? "e " : " ") + noun;
      case 1 -> "1 " + noun;
      default -> NumberFormat.getIntegerInstance(Locale.FRENCH).format(number) + " " + noun + "s";
    };
  }

  private static String kind(Finding finding) {
    return finding.isError() ? "erreur" : "avertissement";
  }
}
