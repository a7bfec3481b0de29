package fr.orientess.sheet.form;

import fr.orientess.sheet.Sheet;
import fr.orientess.wording.SpreadsheetCsv;
import java.nio.charset.StandardCharsets;

/** The offers of a sheet as CSV: what French Excel opens without being asked anything. */
public final class SheetCsv {

  private SheetCsv() {}

  /** UTF-8 with a byte order mark, separated by semicolons. */
  public static byte[] write(Sheet sheet) {
    return SpreadsheetCsv.of(SheetTable.headings(), SheetTable.rows(sheet).stream())
        .getBytes(StandardCharsets.UTF_8);
  }
}
