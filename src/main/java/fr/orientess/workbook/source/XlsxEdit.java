package fr.orientess.workbook.source;

import fr.orientess.file.Cell;
import fr.orientess.file.Identifier;
import fr.orientess.file.WrittenDate;
import fr.orientess.file.WrittenNumber;
import fr.orientess.workbook.CellKind;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.RevisedRow;
import fr.orientess.workbook.Revision;
import fr.orientess.workbook.Rewritten;
import fr.orientess.workbook.WorkbookText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Changes one sheet of a workbook: rows go, come and change, everything else stays. */
final class XlsxEdit {

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final Revision revision;
  private final Map<String, Integer> columns = new HashMap<>();
  private @Nullable CellStyle dateStyle;

  XlsxEdit(XSSFWorkbook workbook, XSSFSheet sheet, Revision revision) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.revision = revision;
  }

  /** Where the records are afterwards, by the row numbers that the spreadsheet shows. */
  Rewritten.Places run() {
    readHeadings();
    remove();
    var places = new TreeMap<Integer, RevisedRow>();
    int removedAbove = 0;
    int shift = 0;
    int at = 0;
    for (var row : revision.rows()) {
      var original = row.original();
      if (original == null) {
        at++;
        insert(at);
        shift++;
      } else {
        removedAbove = removedBefore(original);
        at = original.place() - 1 - removedAbove + shift;
      }
      if (!row.isUnchanged()) {
        var line = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        row.changes().forEach((heading, value) -> set(line, heading, value));
      }
      places.put(at + 1, row);
    }
    return new Rewritten.Places(revision, places);
  }

  private int removedBefore(Entry entry) {
    return (int) revision.removed().stream().filter(r -> r.place() < entry.place()).count();
  }

  private void readHeadings() {
    for (var cell : sheet.getRow(0)) {
      if (cell.getCellType() == CellType.STRING) {
        columns.putIfAbsent(
            Identifier.normalised(cell.getStringCellValue()), cell.getColumnIndex());
      }
    }
  }

  private void remove() {
    var fromBelow =
        revision.removed().stream().sorted(Comparator.comparing(Entry::place).reversed()).toList();
    for (var entry : fromBelow) {
      int at = entry.place() - 1;
      sheet.removeRow(sheet.getRow(at));
      if (at < sheet.getLastRowNum()) {
        sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
      }
    }
  }

  /** A new row that looks like the one above it, or like the one below the heading. */
  private void insert(int at) {
    if (at <= sheet.getLastRowNum()) {
      sheet.shiftRows(at, sheet.getLastRowNum(), 1);
    }
    var created = sheet.createRow(at);
    var like = sheet.getRow(at > 1 ? at - 1 : at + 1);
    if (like != null) {
      for (var cell : like) {
        created.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle());
      }
    }
  }

  private void set(XSSFRow row, String heading, String value) {
    var known = columns.get(heading);
    if (known == null && value.isEmpty()) {
      return;
    }
    int number = known == null ? addColumn(heading) : known;
    var cell = row.getCell(number, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    boolean wasFlag = cell.getCellType() == CellType.BOOLEAN;
    cell.setBlank();
    if (!value.isEmpty()) {
      fill(cell, kind(heading), value, wasFlag);
    }
  }

  private int addColumn(String heading) {
    var headings = sheet.getRow(0);
    int number = Math.max(1, headings.getLastCellNum());
    var cell = headings.createCell(number);
    cell.setCellValue(heading);
    cell.setCellStyle(headings.getCell(number - 1).getCellStyle());
    columns.put(heading, number);
    return number;
  }

  private CellKind kind(String heading) {
    return revision.grid().column(heading).map(Column::kind).orElse(CellKind.TEXT);
  }

  private void fill(XSSFCell cell, CellKind kind, String value, boolean wasFlag) {
    var date = kind == CellKind.DATE ? WrittenDate.in(value) : Optional.<LocalDate>empty();
    if (date.isPresent() && date.get().getYear() >= WorkbookText.FIRST_YEAR) {
      cell.setCellValue(date.get());
      if (!DateUtil.isCellDateFormatted(cell)) {
        cell.setCellStyle(dateStyle());
      }
      return;
    }
    var number =
        kind == CellKind.NUMBER ? WrittenNumber.in(Cell.of(value)) : OptionalDouble.empty();
    if (number.isPresent()) {
      cell.setCellValue(number.getAsDouble());
    } else if (wasFlag && kind == CellKind.YES_NO && !value.equals("?")) {
      cell.setCellValue(value.equals("oui"));
    } else {
      cell.setCellValue(WorkbookText.escaped(value));
    }
  }

  private CellStyle dateStyle() {
    var style = dateStyle;
    if (style == null) {
      style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      dateStyle = style;
    }
    return style;
  }
}
