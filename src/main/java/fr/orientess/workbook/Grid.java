package fr.orientess.workbook;

import fr.orientess.file.Identifier;
import fr.orientess.rules.table.Heading;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table, of the providers or of the offers.
 *
 * @param path file below the knowledge folder
 * @param sheet sheet of that file when it is a workbook itself, else null
 * @param columns all columns that there may be, those of the file first
 * @param key heading of the column with the ids
 */
public record Grid(
    String path, @Nullable String sheet, List<Column> columns, String key, List<Entry> entries) {

  /** Copies the lists. */
  public Grid {
    columns = List.copyOf(columns);
    entries = List.copyOf(entries);
  }

  /** The column of that heading. */
  public Optional<Column> column(String heading) {
    return columns.stream().filter(column -> column.heading().equals(heading)).findFirst();
  }

  /** What tells a record from the others: in tables the case of an id does not matter. */
  public String idOf(Map<String, String> cells) {
    var id = cells.getOrDefault(key, "");
    return key.equals(Heading.ROW) ? Identifier.normalised(id) : id;
  }

  /** File and sheet, as a person says it. */
  public String title() {
    return sheet == null ? path : path + ", feuille " + sheet;
  }

  /** True when both are the records of the same place. */
  public boolean isAt(String otherPath, @Nullable String otherSheet) {
    return path.equals(otherPath) && Objects.equals(sheet, otherSheet);
  }
}
