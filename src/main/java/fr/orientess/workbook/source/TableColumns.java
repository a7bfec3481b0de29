package fr.orientess.workbook.source;

import fr.orientess.workbook.CellKind;
import fr.orientess.workbook.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns that a decision table may have. */
public final class TableColumns {

  private final Map<String, Column> byHeading = new LinkedHashMap<>();

  /** In the order in which a table would best have them. */
  public TableColumns(List<Column> columns) {
    columns.forEach(column -> byHeading.put(column.heading(), column));
  }

  /** All columns: first those that a file has, in its order, then the others. */
  List<Column> inOrder(List<String> headings) {
    var ordered = new LinkedHashMap<String, Column>();
    for (var heading : headings) {
      ordered.put(heading, column(heading));
    }
    byHeading.forEach(ordered::putIfAbsent);
    return List.copyOf(ordered.values());
  }

  /** What nobody knows is read as a text, so that the check can name it. */
  private Column column(String heading) {
    var known = byHeading.get(heading);
    return known == null ? Column.of(heading, CellKind.TEXT, "") : known;
  }

  /** All headings that there are. */
  public List<String> headings() {
    return new ArrayList<>(byHeading.keySet());
  }
}
