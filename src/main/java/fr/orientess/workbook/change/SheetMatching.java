package fr.orientess.workbook.change;

import fr.orientess.file.Columns;
import fr.orientess.file.Identifier;
import fr.orientess.file.Table;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Quoted;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.NamedGrid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out which file each sheet shows, also after sheets were moved, renamed or added. */
final class SheetMatching {

  private final EditedWorkbook workbook;
  private final List<NamedGrid> grids;
  private final Findings findings;
  private final Map<NamedGrid, Table> matched = new LinkedHashMap<>();
  private final List<Table> unmatched = new ArrayList<>();

  SheetMatching(EditedWorkbook workbook, List<NamedGrid> grids, Findings findings) {
    this.workbook = workbook;
    this.grids = grids;
    this.findings = findings;
    for (var table : workbook.tables()) {
      byOrigin(table).ifPresentOrElse(grid -> match(grid, table), () -> unmatched.add(table));
    }
    for (var table : List.copyOf(unmatched)) {
      byRecords(table).ifPresent(grid -> matchRenamed(grid, table));
    }
  }

  /** The sheet that shows each file, as far as there is one. */
  Map<NamedGrid, Table> matched() {
    return matched;
  }

  /** Sheets that show no file: new tables. */
  List<Table> added() {
    return unmatched;
  }

  /** The fingerprints of a file's records when the workbook was made, or null when that is lost. */
  @Nullable Map<String, String> prints(NamedGrid named) {
    return workbook.origins().values().stream()
        .filter(made -> isFrom(made, named))
        .map(EditedWorkbook.MadeFrom::prints)
        .findFirst()
        .orElse(null);
  }

  private static boolean isFrom(EditedWorkbook.MadeFrom made, NamedGrid named) {
    return named.grid().isAt(made.path(), made.sheet().isEmpty() ? null : made.sheet());
  }

  private void match(NamedGrid grid, Table table) {
    if (matched.putIfAbsent(grid, table) != null) {
      unmatched.add(table);
    }
  }

  private void matchRenamed(NamedGrid grid, Table table) {
    if (matched.putIfAbsent(grid, table) == null) {
      unmatched.remove(table);
    }
  }

  private Optional<NamedGrid> byOrigin(Table table) {
    var made = workbook.origins().get(table.sheet());
    if (made == null) {
      return grids.stream().filter(g -> g.name().equalsIgnoreCase(table.sheet())).findFirst();
    }
    var found = grids.stream().filter(grid -> isFrom(made, grid)).findFirst();
    if (found.isEmpty()) {
      findings.error(
          table.place(),
          "Le fichier " + Quoted.value(made.path()) + " n’est plus dans le dossier.",
          "Supprimez cette feuille, ou remettez le fichier dans le dossier.");
    }
    return found;
  }

  /**
   * The file without a sheet that has most ids in common with a sheet without a file, half of all
   * at least: a new sheet that takes over a row or two is no renamed one.
   */
  private Optional<NamedGrid> byRecords(Table table) {
    return grids.stream()
        .filter(grid -> !matched.containsKey(grid))
        .filter(grid -> inCommon(grid, table) > 0)
        .filter(grid -> 2 * inCommon(grid, table) >= size(grid, table))
        .max((a, b) -> Long.compare(inCommon(a, table), inCommon(b, table)));
  }

  private static int size(NamedGrid named, Table table) {
    return Math.max(named.grid().entries().size(), table.rows().size());
  }

  private static long inCommon(NamedGrid named, Table table) {
    var key = named.grid().key();
    var headings = table.headings().stream().map(Identifier::normalised).toList();
    var columns = Columns.of(table, List.of(), headings, new Findings());
    var ids = named.grid().entries().stream().map(Entry::id).collect(Collectors.toSet());
    return table.rows().stream()
        .map(row -> columns.cell(row, key).text())
        .filter(ids::contains)
        .count();
  }
}
