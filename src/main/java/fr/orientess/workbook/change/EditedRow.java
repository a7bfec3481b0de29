package fr.orientess.workbook.change;

import fr.orientess.workbook.Column;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of an edited sheet.
 *
 * @param number as the spreadsheet shows it
 * @param cells canonical values by heading, empty ones left out
 */
record EditedRow(int number, String id, Map<String, String> cells) {

  String fingerprint() {
    return Origin.fingerprint(cells);
  }

  boolean says(Entry entry) {
    return cells.equals(entry.cells());
  }

  /** The cells that differ from those of a record, with their values here. */
  Map<String, String> differencesFrom(Map<String, String> before, List<Column> columns) {
    var changes = new HashMap<String, String>();
    for (var column : columns) {
      var here = cells.getOrDefault(column.heading(), "");
      if (!here.equals(before.getOrDefault(column.heading(), ""))) {
        changes.put(column.heading(), here);
      }
    }
    return changes;
  }
}
