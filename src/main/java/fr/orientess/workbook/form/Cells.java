package fr.orientess.workbook.form;

import fr.orientess.workbook.WorkbookText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes texts into cells as nothing but texts. */
final class Cells {

  private static final int CHARACTER = 256;
  private static final float LINE = 15;
  private static final int MOST_LINES = 8;

  private Cells() {}

  static Cell write(Row row, int column, String text, CellStyle style) {
    var cell = row.createCell(column, text.isEmpty() ? CellType.BLANK : CellType.STRING);
    if (!text.isEmpty()) {
      cell.setCellValue(WorkbookText.escaped(text));
    }
    cell.setCellStyle(style);
    return cell;
  }

  /** Makes a column so wide that so many characters fit. */
  static void width(Sheet sheet, int column, int characters) {
    sheet.setColumnWidth(column, characters * CHARACTER);
  }

  /** How many lines a text takes in a column of so many characters. */
  static int lines(String text, int width) {
    return text.lines().mapToInt(line -> 1 + line.length() / Math.max(1, width - 2)).sum();
  }

  /** Makes a row so high that so many lines fit. */
  static void height(Row row, int lines) {
    row.setHeightInPoints(LINE * Math.clamp(lines, 1, MOST_LINES));
  }
}
