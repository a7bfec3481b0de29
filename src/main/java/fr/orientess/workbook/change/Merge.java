package fr.orientess.workbook.change;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.Grid;
import fr.orientess.workbook.Origin;
import fr.orientess.workbook.RevisedRow;
import fr.orientess.workbook.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an analyst changed on one sheet. Where the workbook remembers how the records were
 * when it was made, changes that somebody else made in the folder meanwhile are kept, and a record
 * that both changed is an error.
 */
final class Merge {

  private final Grid grid;
  private final Location sheet;
  private final @Nullable Map<String, String> prints;
  private final Findings findings;

  private final Map<Entry, RevisedRow> kept = new IdentityHashMap<>();

  /** New rows by the record after which they come; null for the beginning. */
  private final Map<@Nullable Entry, List<RevisedRow>> added = new HashMap<>();

  /**
   * @param sheet the edited sheet
   * @param prints fingerprints by ids when the workbook was made, or null when that is lost
   */
  Merge(Grid grid, Location sheet, @Nullable Map<String, String> prints, Findings findings) {
    this.grid = grid;
    this.sheet = sheet;
    this.prints = prints;
    this.findings = findings;
  }

  /** What shall become of the records: their order is that of the file, whatever the sheet's. */
  Revision with(List<EditedRow> rows) {
    var pairs = pairs(rows);
    @Nullable Entry anchor = null;
    for (var row : rows) {
      var entry = pairs.get(row);
      if (entry != null) {
        kept.put(entry, revised(row, entry));
        anchor = entry;
      } else if (isNew(row)) {
        added
            .computeIfAbsent(anchor, _ -> new ArrayList<>())
            .add(new RevisedRow(null, row.cells(), row.number()));
      }
    }
    return inOrder();
  }

  /** Which record each row is: of rows with the same id the one that did not change. */
  private Map<EditedRow, Entry> pairs(List<EditedRow> rows) {
    var byId = new LinkedHashMap<String, List<EditedRow>>();
    rows.forEach(row -> byId.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
    var pairs = new IdentityHashMap<EditedRow, Entry>();
    for (var entry : grid.entries()) {
      var candidates = byId.getOrDefault(entry.id(), List.of());
      candidates.stream()
          .filter(row -> !pairs.containsKey(row))
          .min((a, b) -> Boolean.compare(!a.says(entry), !b.says(entry)))
          .ifPresent(row -> pairs.put(row, entry));
    }
    return pairs;
  }

  private RevisedRow revised(EditedRow row, Entry entry) {
    var changes = row.differencesFrom(entry.cells(), grid.columns());
    if (changes.isEmpty() || prints == null) {
      return new RevisedRow(entry, changes, row.number());
    }
    var then = prints.get(entry.id());
    if (row.fingerprint().equals(then)) {
      return new RevisedRow(entry, Map.of(), row.number());
    }
    if (!Origin.fingerprint(entry.cells()).equals(then)) {
      conflict(sheet.atRow(row.number()), entry.id(), "a changé aussi dans " + grid.title());
    }
    return new RevisedRow(entry, changes, row.number());
  }

  private boolean isNew(EditedRow row) {
    var then = prints == null ? null : prints.get(row.id());
    boolean isCopy = grid.entries().stream().anyMatch(entry -> entry.id().equals(row.id()));
    if (then == null || isCopy) {
      return true;
    }
    if (!row.fingerprint().equals(then)) {
      conflict(sheet.atRow(row.number()), row.id(), "n’est plus dans " + grid.title());
    }
    return false;
  }

  private Revision inOrder() {
    var rows = new ArrayList<>(added.getOrDefault(null, List.of()));
    var removed = new ArrayList<Entry>();
    for (var entry : grid.entries()) {
      var row = kept.get(entry);
      if (row != null) {
        rows.add(row);
      } else if (isRemoved(entry)) {
        removed.add(entry);
      } else {
        rows.add(new RevisedRow(entry, Map.of(), null));
      }
      rows.addAll(added.getOrDefault(entry, List.of()));
    }
    return new Revision(grid, rows, removed);
  }

  /** A record that came into the folder after the workbook was made was never on the sheet. */
  private boolean isRemoved(Entry entry) {
    var then = prints == null ? null : prints.get(entry.id());
    if (prints != null && then == null) {
      return false;
    }
    if (then != null && !then.equals(Origin.fingerprint(entry.cells()))) {
      conflict(sheet, entry.id(), "est supprimée ici mais a changé dans " + grid.title());
    }
    return true;
  }

  private void conflict(Location place, String id, String what) {
    findings.error(
        place.at(place.row() == null ? null : grid.key()),
        "La ligne " + Quoted.value(id) + " " + what + " depuis l’export de ce classeur.",
        "Exportez de nouveau le dossier et reportez-y votre changement.");
  }
}
