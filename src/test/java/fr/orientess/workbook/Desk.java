package fr.orientess.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.workbook.change.ImportPlan;
import fr.orientess.workbook.change.WorkbookImport;
import fr.orientess.workbook.form.KnowledgeWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The desk of an analyst: a folder, and the workbook that was made of it. */
public final class Desk {

  private final KnowledgeFolder folder;
  private byte[] workbook;

  private Desk(KnowledgeFolder folder, byte[] workbook) {
    this.folder = folder;
    this.workbook = workbook;
  }

  /** A folder and its fresh export. */
  public static Desk of(KnowledgeFolder folder) {
    return new Desk(folder, KnowledgeWorkbook.of(folder.files(), folder.knowledge()));
  }

  /** The same workbook over a folder that somebody changed meanwhile. */
  public Desk over(KnowledgeFolder changed) {
    return new Desk(changed, workbook);
  }

  /** The folder with a workbook that another program saved. */
  public Desk with(byte[] saved) {
    return new Desk(folder, saved);
  }

  /** The workbook as it was saved last. */
  public byte[] workbook() {
    return workbook;
  }

  /** Opens the workbook, changes it, and saves it as a program with shared strings does. */
  public Desk edit(Consumer<XSSFWorkbook> change) {
    try (var opened = open();
        var saved = new ByteArrayOutputStream()) {
      change.accept(opened);
      opened.write(saved);
      workbook = saved.toByteArray();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The workbook as POI reads it. */
  public XSSFWorkbook open() {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Types a value into the row of an id. */
  public Desk type(String sheet, String id, String heading, Object value) {
    return edit(book -> set(row(book.getSheet(sheet), id), heading, value));
  }

  /** Adds a row under all others: headings and values by turns. */
  public Desk append(String sheet, Object... headingsAndValues) {
    return edit(
        book -> {
          var page = book.getSheet(sheet);
          var row = page.createRow(page.getLastRowNum() + 1);
          for (int i = 0; i < headingsAndValues.length; i += 2) {
            set(row, headingsAndValues[i].toString(), headingsAndValues[i + 1]);
          }
        });
  }

  /** Deletes the row of an id as spreadsheets do: the rows below move up. */
  public Desk delete(String sheet, String id) {
    return edit(
        book -> {
          var page = book.getSheet(sheet);
          var row = row(page, id);
          int at = row.getRowNum();
          page.removeRow(row);
          if (at < page.getLastRowNum()) {
            page.shiftRows(at + 1, page.getLastRowNum(), -1);
          }
        });
  }

  /** The row in which an id stands, in the first column that has it. */
  public static Row row(Sheet sheet, String id) {
    for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
      for (var row : sheet) {
        if (row.getCell(column) != null && row.getCell(column).toString().equals(id)) {
          return row;
        }
      }
    }
    throw new AssertionError("no row " + id);
  }

  /** The cell of a row under a heading. */
  public static Cell cell(Row row, String heading) {
    for (var cell : row.getSheet().getRow(0)) {
      if (cell.toString().equals(heading)) {
        return row.getCell(cell.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no column " + heading);
  }

  private static void set(Row row, String heading, Object value) {
    var cell = cell(row, heading);
    cell.setBlank();
    switch (value) {
      case Number number -> cell.setCellValue(number.doubleValue());
      case Boolean flag -> cell.setCellValue(flag);
      case LocalDate date -> {
        var style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        cell.setCellValue(date);
        cell.setCellStyle(style);
      }
      default -> cell.setCellValue(value.toString());
    }
  }

  /** What importing the workbook would do. */
  public ImportPlan plan() {
    var loaded = folder.load();
    var usable = new UsableKnowledge(folder.files(), loaded, loaded.knowledge().orElseThrow());
    return WorkbookImport.plan(usable, "classeur.xlsx", workbook, KnowledgeFolder.TODAY);
  }

  /** The folder after the import, which must be sound. */
  public KnowledgeFolder imported() {
    var plan = plan();
    assertThat(plan.errors()).isEmpty();
    var after = folder;
    for (var change : plan.changes()) {
      after = after.with(change.path(), change.after());
    }
    return after;
  }

  /** The only error for which the workbook is refused. */
  public Finding error() {
    var plan = plan();
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.errors()).hasSize(1);
    return plan.errors().getFirst();
  }
}
