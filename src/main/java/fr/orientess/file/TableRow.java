package fr.orientess.file;

import java.util.List;

/**
 * One record of a table.
 *
 * @param number as the spreadsheet shows it; the heading is 1
 * @param cells one a column, from the first; shorter than the heading when the last ones are empty
 */
public record TableRow(int number, List<Cell> cells) {

  /** The cell of a column, empty beyond the last one. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /** True when there is nothing in any cell. */
  public boolean isEmpty() {
    return cells.stream().allMatch(Cell::isEmpty);
  }
}
