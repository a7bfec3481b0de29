package fr.orientess.knowledge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook made up for a test. */
final class Workbook {

  /** A formula, to be told from a text. */
  record Formula(String text) {}

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  /**
   * A workbook of one sheet: texts, numbers, booleans, dates, formulas; an empty text is an empty
   * cell.
   */
  static Workbook of(String sheet, Object[]... rows) {
    return new Workbook().with(sheet, rows);
  }

  /** One row of a sheet. */
  static Object[] row(Object... cells) {
    return cells;
  }

  /** One more sheet. */
  Workbook with(String name, Object[]... rows) {
    var sheet = workbook.createSheet(name);
    for (int row = 0; row < rows.length; row++) {
      var created = sheet.createRow(row);
      for (int column = 0; column < rows[row].length; column++) {
        if (!rows[row][column].equals("")) {
          fill(created.createCell(column), rows[row][column]);
        }
      }
    }
    return this;
  }

  private void fill(Cell cell, Object value) {
    switch (value) {
      case Number number -> cell.setCellValue(number.doubleValue());
      case Boolean flag -> cell.setCellValue(flag);
      case LocalDate date -> {
        cell.setCellValue(date);
        cell.setCellStyle(dateStyle());
      }
      case LocalDateTime time -> {
        cell.setCellValue(time);
        cell.setCellStyle(dateStyle());
      }
      case Formula formula -> cell.setCellFormula(formula.text());
      default -> cell.setCellValue(value.toString());
    }
  }

  private org.apache.poi.ss.usermodel.CellStyle dateStyle() {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    return style;
  }

  /** The sheet of that name. */
  XSSFSheet sheet(String name) {
    return workbook.getSheet(name);
  }

  /** Merges cells of a sheet, such as {@code B2:C3}. */
  Workbook merging(String sheet, String range) {
    sheet(sheet).addMergedRegion(CellRangeAddress.valueOf(range));
    return this;
  }

  /** Hides a sheet. */
  Workbook hiding(String sheet) {
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    return this;
  }

  /** POI's own workbook, for what this class has no word for. */
  XSSFWorkbook poi() {
    return workbook;
  }

  /** The file. */
  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The file with the text of one of its parts changed, or a part added where there is none. */
  static byte[] changing(byte[] archive, String part, UnaryOperator<String> change) {
    try {
      var parts = new LinkedHashMap<String, byte[]>();
      try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      }
      var text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
      parts.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
      return zip(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
