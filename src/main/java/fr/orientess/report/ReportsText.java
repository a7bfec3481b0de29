package fr.orientess.report;

import fr.orientess.wording.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Reports as lines for people. */
public final class ReportsText {

  private ReportsText() {}

  /** One report after the other; a sentence where there is none. */
  public static List<String> lines(List<Report> reports) {
    if (reports.isEmpty()) {
      return List.of("Aucune erreur n’a été signalée.");
    }
    var lines = new ArrayList<String>();
    for (var report : reports) {
      lines.add(
          "%s  %s (%s)"
              .formatted(ReportWords.time(report), PlainText.of(report.name()), report.offer()));
      lines.add("  " + ReportWords.fault(report));
      report.text().lines().map(PlainText::of).forEach(line -> lines.add("  | " + line));
      lines.add("");
    }
    lines.add(reports.size() == 1 ? "1 signalement." : reports.size() + " signalements.");
    return lines;
  }
}
