package fr.orientess.sheet.form;

import fr.orientess.sheet.Sheet;
import fr.orientess.wording.PlainText;
import fr.orientess.wording.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The offers of a sheet as a workbook, and the situation on a second sheet. */
public final class SheetXlsx {

  private static final int LEAST_WIDTH = 10;
  private static final int MOST_WIDTH = 60;
  private static final int CHARACTER = 256;

  private final Texts texts = SheetTexts.FRENCH;
  private final XSSFWorkbook workbook;
  private final CellStyle wrapped;
  private final CellStyle bold;

  private SheetXlsx(XSSFWorkbook workbook) {
    this.workbook = workbook;
    wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    bold = workbook.createCellStyle();
    var font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
  }

  /** The whole file. */
  public static byte[] write(Sheet sheet) {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var writing = new SheetXlsx(workbook);
      writing.offers(sheet);
      writing.situation(sheet);
      workbook.getProperties().getCoreProperties().setTitle(sheet.title());
      workbook.getProperties().getCoreProperties().setCreator("OrientESS");
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void offers(Sheet sheet) {
    var page = workbook.createSheet(texts.get("sheet.tab.offers"));
    var headings = SheetTable.headings();
    var rows = SheetTable.rows(sheet);
    write(page.createRow(0), headings, bold);
    for (int i = 0; i < rows.size(); i++) {
      write(page.createRow(i + 1), rows.get(i), wrapped);
    }
    for (int column = 0; column < headings.size(); column++) {
      int at = column;
      int longest = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(LEAST_WIDTH);
      int width =
          Math.clamp(Math.max(longest, headings.get(at).length()) + 2, LEAST_WIDTH, MOST_WIDTH);
      page.setColumnWidth(column, width * CHARACTER);
    }
    page.createFreezePane(0, 1);
    page.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headings.size() - 1));
  }

  private void situation(Sheet sheet) {
    var page = workbook.createSheet(texts.get("sheet.tab.situation"));
    add(page, sheet.title(), sheet.dateWords());
    add(page, texts.get("sheet.tab.rules"), sheet.knowledge());
    var adviser = sheet.adviser();
    if (adviser != null) {
      add(page, texts.get("sheet.tab.adviser"), adviser);
    }
    var link = sheet.link();
    if (link != null) {
      add(page, texts.get("sheet.link"), link);
    }
    sheet.situation().forEach(given -> add(page, given.question(), given.answer()));
    page.setColumnWidth(0, MOST_WIDTH * CHARACTER);
    page.setColumnWidth(1, MOST_WIDTH * CHARACTER);
  }

  private void add(XSSFSheet page, String name, String value) {
    write(page.createRow(page.getPhysicalNumberOfRows()), List.of(name, value), wrapped);
  }

  /** Cells are texts, never formulas, whatever they begin with. */
  private static void write(XSSFRow row, List<String> values, CellStyle style) {
    for (int column = 0; column < values.size(); column++) {
      var cell = row.createCell(column, CellType.STRING);
      cell.setCellValue(PlainText.of(values.get(column)));
      cell.setCellStyle(style);
    }
  }
}
