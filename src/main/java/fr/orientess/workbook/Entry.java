package fr.orientess.workbook;

import java.util.Map;

/**
 * One record of a file as it stands there.
 *
 * @param index place among the records of its sheet, from 0
 * @param id what tells it from the others; empty when it has none
 * @param cells canonical values by heading, empty ones left out
 * @param place record number or line on which it begins, as findings name it
 */
public record Entry(int index, String id, Map<String, String> cells, int place) {

  /** Copies the cells. */
  public Entry {
    cells = Map.copyOf(cells);
  }
}
