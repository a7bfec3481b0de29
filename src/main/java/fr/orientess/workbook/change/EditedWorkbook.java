package fr.orientess.workbook.change;

import fr.orientess.file.Columns;
import fr.orientess.file.SheetChoice;
import fr.orientess.file.Table;
import fr.orientess.file.XlsxFile;
import fr.orientess.finding.Findings;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.Origin;
import fr.orientess.workbook.form.KnowledgeWorkbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A workbook as it came back.
 *
 * @param tables its sheets that may be records
 * @param origins by the names of the sheets, what each was made from; empty when that is lost
 */
record EditedWorkbook(List<Table> tables, Map<String, MadeFrom> origins) {

  /**
   * What a sheet was made from.
   *
   * @param sheet sheet of that file, empty when it is no workbook
   * @param prints fingerprints of its records by their ids
   */
  record MadeFrom(String path, String sheet, Map<String, String> prints) {}

  /**
   * Reads a workbook; what is wrong with it becomes errors.
   *
   * @param known names of the sheets that show files, in lower case
   */
  static EditedWorkbook read(String name, byte[] bytes, Set<String> known, Findings findings) {
    var tables = new ArrayList<Table>();
    Map<String, MadeFrom> origins = new HashMap<>();
    for (var table : XlsxFile.read(name, bytes, new Sheets(known), findings)) {
      if (Origin.SHEET.equals(table.sheet())) {
        origins = origins(table);
      } else {
        tables.add(table);
      }
    }
    return new EditedWorkbook(tables, origins);
  }

  /** Everything but the pages that only help, and sheets that somebody added and left empty. */
  private record Sheets(Set<String> known) implements SheetChoice {

    @Override
    public boolean reads(String name, boolean isVisible) {
      boolean helps = name.startsWith(Column.HELPER_MARK) || name.equals(KnowledgeWorkbook.README);
      return name.equals(Origin.SHEET) || isVisible && !helps;
    }

    @Override
    public boolean mayBeEmpty(String name) {
      return !known.contains(name.toLowerCase(Locale.ROOT));
    }
  }

  private static Map<String, MadeFrom> origins(Table table) {
    var headings = List.of(Origin.NAME, Origin.PATH, Origin.INNER, Origin.ID, Origin.PRINT);
    var columns = Columns.of(table, headings, headings, new Findings());
    var origins = new HashMap<String, MadeFrom>();
    for (var row : table.rows()) {
      var made =
          origins.computeIfAbsent(
              columns.cell(row, Origin.NAME).text(),
              _ ->
                  new MadeFrom(
                      columns.cell(row, Origin.PATH).text(),
                      columns.cell(row, Origin.INNER).text(),
                      new HashMap<>()));
      var id = columns.cell(row, Origin.ID).text();
      if (!id.isEmpty()) {
        made.prints.put(id, columns.cell(row, Origin.PRINT).text());
      }
    }
    return origins;
  }
}
