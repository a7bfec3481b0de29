package fr.orientess.file;

import fr.orientess.finding.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a CSV file, or one sheet of a workbook.
 *
 * @param file path below the knowledge folder
 * @param sheet name of the sheet, null in a CSV file
 * @param headings the first record as written, without spaces around; empty text for an empty cell
 * @param rows the other records that are not entirely empty
 */
public record Table(
    String file, @Nullable String sheet, List<String> headings, List<TableRow> rows) {

  /** Copies the lists, so that a table never changes. */
  public Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** The whole table. */
  public Location place() {
    return new Location(file, sheet, null, null);
  }

  /** A row of the table. */
  public Location row(int number) {
    return new Location(file, sheet, number, null);
  }
}
