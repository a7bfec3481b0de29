package fr.orientess.file;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a table together record by record, and stops when it grows beyond all reason. */
final class TableBuilder {

  static final int MOST_COLUMNS = 1_000;
  static final int MOST_ROWS = 200_000;
  private static final int MOST_CELLS = 2_000_000;

  private final Location place;
  private final Findings findings;
  private List<String> headings = List.of();
  private final List<TableRow> rows = new ArrayList<>();
  private long cells;
  private boolean tooLarge;

  TableBuilder(String file, @Nullable String sheet, Findings findings) {
    this.place = new Location(file, sheet, null, null);
    this.findings = findings;
  }

  /** Adds a record; false when the table has become too large, which ends it with an error. */
  boolean add(int number, List<Cell> record) {
    if (number == 1) {
      headings = record.stream().map(Cell::text).toList();
    }
    cells += record.size();
    boolean tooManyRows = number > MOST_ROWS || rows.size() >= MOST_ROWS;
    if (tooManyRows || record.size() > MOST_COLUMNS || cells > MOST_CELLS) {
      refuse(number, record.size());
      return false;
    }
    var row = new TableRow(number, record);
    if (number > 1 && !row.isEmpty()) {
      rows.add(row);
    }
    return true;
  }

  private void refuse(int number, int columns) {
    tooLarge = true;
    findings.error(
        place.atRow(number),
        "Le tableau est trop grand : "
            + Quoted.value(number + " lignes, " + columns + " colonnes")
            + ".",
        "Un tableau compte au plus "
            + MOST_ROWS
            + " lignes, "
            + MOST_COLUMNS
            + " colonnes et "
            + MOST_CELLS
            + " cellules : divisez-le.");
  }

  /** Heading of a column, null when it has none. */
  @Nullable String heading(int column) {
    return column < headings.size() && !headings.get(column).isEmpty()
        ? headings.get(column)
        : null;
  }

  /** True when nothing was added but empty cells. */
  boolean isEmpty() {
    return !tooLarge && headings.stream().allMatch(String::isEmpty) && rows.isEmpty();
  }

  /** The table, or empty after an error when there is nothing in it, or far too much. */
  Optional<Table> build() {
    if (tooLarge) {
      return Optional.empty();
    }
    if (isEmpty()) {
      findings.error(
          place,
          place.sheet() == null
              ? "Le fichier est vide."
              : "La feuille " + Quoted.value(place.sheet()) + " est vide.",
          place.sheet() == null
              ? "Remplissez-le ou supprimez-le."
              : "Remplissez-la, supprimez-la, masquez-la, ou faites commencer son nom par « _ ».");
      return Optional.empty();
    }
    return Optional.of(new Table(place.file(), place.sheet(), headings, rows));
  }
}
