package fr.orientess.workbook.change;

import fr.orientess.file.Columns;
import fr.orientess.file.Identifier;
import fr.orientess.file.Table;
import fr.orientess.file.TableRow;
import fr.orientess.finding.Findings;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of an edited sheet in the columns of the file that it shows. */
final class SheetRows {

  private final Table table;
  private final Grid grid;
  private final Columns columns;

  /** Headings that are unknown, repeated or missing become errors. */
  SheetRows(Table table, Grid grid, Findings findings) {
    this.table = table;
    this.grid = grid;
    this.columns = Columns.of(table, needed(), known(), findings);
  }

  /** A column that is empty throughout the file may be left out. */
  private Set<String> needed() {
    var needed = new HashSet<String>();
    needed.add(grid.key());
    grid.entries().forEach(entry -> needed.addAll(entry.cells().keySet()));
    return needed;
  }

  private Set<String> known() {
    var known = new LinkedHashSet<String>();
    grid.columns().forEach(column -> known.add(column.heading()));
    table.headings().stream()
        .map(Identifier::normalised)
        .filter(heading -> heading.startsWith(Column.HELPER_MARK))
        .forEach(known::add);
    return known;
  }

  /** The rows in which there is something, the words beside the cells aside. */
  List<EditedRow> all() {
    var rows = new ArrayList<EditedRow>();
    for (var row : table.rows()) {
      var cells = cells(row);
      if (!cells.isEmpty()) {
        rows.add(new EditedRow(row.number(), grid.idOf(cells), cells));
      }
    }
    return rows;
  }

  private Map<String, String> cells(TableRow row) {
    var cells = new HashMap<String, String>();
    for (var column : grid.columns()) {
      var value = column.kind().canonical(columns.cell(row, column.heading()));
      if (!value.isEmpty()) {
        cells.put(column.heading(), value);
      }
    }
    return cells;
  }
}
