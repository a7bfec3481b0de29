package fr.orientess.report;

import fr.orientess.wording.PlainText;
import fr.orientess.wording.SpreadsheetCsv;
import java.util.List;

/** Reports as CSV: what French Excel opens without being asked anything. */
public final class ReportsCsv {

  private static final List<String> HEADINGS =
      List.of("date", "offre", "nom", "problème", "message", "version");

  private ReportsCsv() {}

  /** One report a row, separated by semicolons; no cell can become a formula. */
  public static String of(List<Report> reports) {
    return SpreadsheetCsv.of(HEADINGS, reports.stream().map(ReportsCsv::row));
  }

  private static List<String> row(Report report) {
    return List.of(
        ReportWords.time(report),
        cell(report.offer()),
        cell(report.name()),
        ReportWords.fault(report),
        cell(report.text()),
        report.knowledge());
  }

  private static String cell(String text) {
    return PlainText.cell(text, Report.LONGEST_TEXT);
  }
}
