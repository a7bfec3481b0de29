package fr.orientess.wording;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** CSV that French Excel opens without being asked anything. */
public final class SpreadsheetCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SpreadsheetCsv() {}

  /**
   * A byte order mark, then one record a line, separated by semicolons.
   *
   * @param records cells as they shall stand there: text that comes from elsewhere goes through
   *     {@link PlainText#cell} first
   */
  public static String of(List<String> headings, Stream<List<String>> records) {
    var out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    var format = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF);
    try (var csv = format.build(out)) {
      csv.writeRecord(headings);
      records.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
