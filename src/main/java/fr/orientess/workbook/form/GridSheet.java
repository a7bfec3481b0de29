package fr.orientess.workbook.form;

import fr.orientess.file.Cell;
import fr.orientess.file.WrittenDate;
import fr.orientess.file.WrittenNumber;
import fr.orientess.workbook.CellKind;
import fr.orientess.workbook.Choices;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.NamedGrid;
import fr.orientess.workbook.WorkbookText;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes the records of one file as a sheet to be edited. */
final class GridSheet {

  private static final int LAST_COLUMN = 16_384;
  private static final int ROWS_TO_COME = 2_000;
  private static final float HEADING_HEIGHT = 32;

  private final FittingWorkbook workbook;
  private final SXSSFSheet sheet;
  private final NamedGrid named;
  private final ListsSheet lists;
  private final Looks looks;
  private final List<Shown> shown = new ArrayList<>();

  /** A column of the sheet: one of the grid, or the words beside it. */
  private record Shown(Column column, boolean isHelper) {
    String heading() {
      return isHelper ? column.helperHeading() : column.heading();
    }
  }

  GridSheet(FittingWorkbook workbook, NamedGrid named, ListsSheet lists, Looks looks) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(named.name());
    this.named = named;
    this.lists = lists;
    this.looks = looks;
    for (var column : named.grid().columns()) {
      shown.add(new Shown(column, false));
      if (column.names() != null) {
        shown.add(new Shown(column, true));
      }
    }
  }

  void write() {
    var headings = sheet.createRow(0);
    headings.setHeightInPoints(HEADING_HEIGHT);
    for (int column = 0; column < shown.size(); column++) {
      writeHeading(headings, column, shown.get(column));
    }
    var entries = named.grid().entries();
    for (int i = 0; i < entries.size(); i++) {
      writeEntry(sheet.createRow(i + 1), entries.get(i));
    }
    sheet.createFreezePane(1, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, entries.size(), 0, shown.size() - 1));
    protectHeadings();
  }

  private void writeHeading(Row row, int number, Shown column) {
    var style = column.isHelper() ? looks.helperHeading() : looks.heading();
    Cells.write(row, number, column.heading(), style);
    Cells.width(sheet, number, width(column));
    sheet.setDefaultColumnStyle(number, style(column));
    var note =
        column.isHelper()
            ? "Pour lire plus facilement, à la date de l’export : cette colonne n’est pas importée."
            : column.column().note();
    if (!note.isEmpty()) {
      Notes.add(workbook.getXSSFWorkbook().getSheet(named.name()), number, note);
    }
    if (!column.isHelper()) {
      propose(number, column.column().choices());
    }
  }

  private CellStyle style(Shown column) {
    return column.isHelper() ? looks.helper() : looks.cell(column.column().kind());
  }

  private static int width(Shown column) {
    if (column.isHelper()) {
      return 30;
    }
    return switch (column.column().kind()) {
      case NUMBER, YES_NO -> 13;
      case DATE, PARTIAL_DATE -> 13;
      case TEXT -> 28;
      case LIST -> 34;
      case PROSE -> 60;
    };
  }

  /**
   * A list only proposes where a cell may hold several values or exclusions: a warning at each
   * {@code a|b} would teach people to click warnings away. Where one value alone makes sense the
   * spreadsheet warns, and still lets pass what the import then judges.
   */
  private void propose(int number, Choices choices) {
    var formula = lists.range(choices);
    if (formula.isEmpty()) {
      return;
    }
    var rules = sheet.getDataValidationHelper();
    int last = named.grid().entries().size() + ROWS_TO_COME;
    var validation =
        rules.createValidation(
            rules.createFormulaListConstraint(formula),
            new CellRangeAddressList(1, last, number, number));
    boolean warns = !(choices instanceof Choices.Listed list) || list.only();
    validation.setErrorStyle(ErrorStyle.WARNING);
    validation.setShowErrorBox(warns);
    validation.createErrorBox(
        "Valeur absente de la liste",
        "Cette valeur n’est pas dans la liste. L’import dira si elle convient.");
    sheet.addValidationData(validation);
  }

  private void writeEntry(Row row, Entry entry) {
    int lines = 1;
    for (int number = 0; number < shown.size(); number++) {
      var column = shown.get(number).column();
      var value = entry.cells().getOrDefault(column.heading(), "");
      if (value.isEmpty()) {
        continue;
      }
      if (shown.get(number).isHelper()) {
        value = words(column, value);
        Cells.write(row, number, value, looks.helper());
      } else {
        writeCell(row, number, column.kind(), value, entry);
      }
      lines = Math.max(lines, Cells.lines(value, width(shown.get(number))));
    }
    Cells.height(row, lines);
  }

  private static String words(Column column, String value) {
    var names = column.names();
    return names == null ? "" : names.apply(value);
  }

  private void writeCell(Row row, int number, CellKind kind, String value, Entry entry) {
    var style = looks.cell(kind);
    if (kind == CellKind.NUMBER && WrittenNumber.in(Cell.of(value)).isPresent()) {
      var cell = row.createCell(number);
      cell.setCellValue(WrittenNumber.in(Cell.of(value)).getAsDouble());
      cell.setCellStyle(style);
      return;
    }
    var date = kind == CellKind.DATE ? WrittenDate.in(value).orElse(null) : null;
    if (date != null && date.getYear() >= WorkbookText.FIRST_YEAR) {
      var cell = row.createCell(number);
      cell.setCellValue(date);
      cell.setCellStyle(style);
      return;
    }
    var escaped = WorkbookText.escaped(value);
    if (escaped.length() > WorkbookText.LONGEST) {
      throw new CellTooLong(named.grid(), entry, shown.get(number).heading());
    }
    Cells.write(row, number, value, looksLikeFormula(value) ? looks.quoted() : style);
  }

  private static boolean looksLikeFormula(String value) {
    return "=+-@".indexOf(value.charAt(0)) >= 0;
  }

  /** Locks the headings alone, without a password; rows come, go, move and are filtered freely. */
  private void protectHeadings() {
    var xssf = workbook.getXSSFWorkbook().getSheet(named.name());
    var rest = xssf.getCTWorksheet().getColsArray(0).addNewCol();
    rest.setMin(shown.size() + 1);
    rest.setMax(LAST_COLUMN);
    rest.setStyle(looks.free().getIndex());
    rest.setWidth(11);
    sheet.enableLocking();
    sheet.lockAutoFilter(false);
    sheet.lockSort(false);
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockFormatCells(false);
    sheet.lockFormatRows(false);
    sheet.lockFormatColumns(false);
    sheet.lockInsertHyperlinks(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
    sheet.lockObjects(false);
  }
}
