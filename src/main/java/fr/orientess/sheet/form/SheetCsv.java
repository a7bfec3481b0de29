package fr.orientess.sheet.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.orientess.sheet.Sheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The offers of a sheet as CSV: what French Excel opens without being asked anything. */
public final class SheetCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SheetCsv() {}

  /** UTF-8 with a byte order mark, separated by semicolons. */
  public static byte[] write(Sheet sheet) {
    var out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    var format = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF);
    try (var csv = format.build(out)) {
      csv.writeRecord(SheetTable.headings());
      SheetTable.rows(sheet).forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
