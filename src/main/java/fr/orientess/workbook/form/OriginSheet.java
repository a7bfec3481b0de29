package fr.orientess.workbook.form;

import fr.orientess.workbook.NamedGrid;
import fr.orientess.workbook.Origin;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Writes the hidden sheet that remembers what the workbook was made from. */
final class OriginSheet {

  private OriginSheet() {}

  static void write(FittingWorkbook workbook, List<NamedGrid> grids, Looks looks) {
    var sheet = workbook.createSheet(Origin.SHEET);
    int next = 0;
    write(
        sheet.createRow(next++),
        looks,
        Origin.NAME,
        Origin.PATH,
        Origin.INNER,
        Origin.ID,
        Origin.PRINT);
    for (var named : grids) {
      var grid = named.grid();
      var inner = grid.sheet() == null ? "" : grid.sheet();
      write(sheet.createRow(next++), looks, named.name(), grid.path(), inner, "", "");
      for (var entry : grid.entries()) {
        write(
            sheet.createRow(next++),
            looks,
            named.name(),
            grid.path(),
            inner,
            entry.id(),
            Origin.fingerprint(entry.cells()));
      }
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
  }

  private static void write(Row row, Looks looks, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      Cells.write(row, column, texts[column], looks.prose());
    }
  }
}
