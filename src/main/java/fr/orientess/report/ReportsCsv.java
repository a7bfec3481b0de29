package fr.orientess.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.orientess.wording.PlainText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Reports as CSV: what French Excel opens without being asked anything. */
public final class ReportsCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ReportsCsv() {}

  /** One report a row, separated by semicolons; no cell can become a formula. */
  public static String of(List<Report> reports) {
    var out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    var format = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF);
    try (var csv = format.build(out)) {
      csv.writeRecord("date", "offre", "nom", "problème", "message", "version");
      reports.forEach(report -> csv.writeRecord(row(report)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
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
