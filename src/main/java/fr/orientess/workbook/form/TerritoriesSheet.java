package fr.orientess.workbook.form;

import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.Comparator;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheet with the codes of all territories, to be searched by name. */
final class TerritoriesSheet {

  private static final String NAME = "_territoires";
  private static final int[] WIDTHS = {16, 48, 16, 30};
  private static final String[] HEADINGS = {"code", "nom", "genre", "dans"};

  private TerritoriesSheet() {}

  /** From the widest to the narrowest, each kind by name. */
  static void write(FittingWorkbook workbook, Territories territories, Looks looks) {
    if (territories.all().isEmpty()) {
      return;
    }
    var sheet = workbook.createSheet(NAME);
    var headings = sheet.createRow(0);
    for (int column = 0; column < HEADINGS.length; column++) {
      Cells.write(headings, column, HEADINGS[column], looks.helperHeading());
      Cells.width(sheet, column, WIDTHS[column]);
    }
    var sorted =
        territories.all().stream()
            .sorted(Comparator.comparing(Territory::kind).thenComparing(Territory::name))
            .toList();
    for (int i = 0; i < sorted.size(); i++) {
      var territory = sorted.get(i);
      var row = sheet.createRow(i + 1);
      row.createCell(0).setCellValue(territory.code());
      row.createCell(1).setCellValue(territory.name());
      row.createCell(2).setCellValue(territory.kind().id());
      row.createCell(3).setCellValue(String.join("|", territory.parents()));
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, sorted.size(), 0, HEADINGS.length - 1));
  }
}
