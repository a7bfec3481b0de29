package fr.orientess.workbook;

import java.util.List;

/**
 * What shall become of the records of one grid.
 *
 * @param rows all records that there shall be, in their order
 * @param removed those that shall go
 */
public record Revision(Grid grid, List<RevisedRow> rows, List<Entry> removed) {

  /** Copies the lists. */
  public Revision {
    rows = List.copyOf(rows);
    removed = List.copyOf(removed);
  }

  /** True when the file stays to the byte. */
  public boolean isUnchanged() {
    return removed.isEmpty() && rows.stream().allMatch(RevisedRow::isUnchanged);
  }
}
