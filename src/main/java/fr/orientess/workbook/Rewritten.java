package fr.orientess.workbook;

import java.util.List;
import java.util.NavigableMap;

/**
 * A file after its revision.
 *
 * @param places for each revised grid, which record begins on which record number or line
 */
public record Rewritten(byte[] bytes, List<Places> places) {

  /** Where the records of one grid ended up. */
  public record Places(Revision revision, NavigableMap<Integer, RevisedRow> byPlace) {}
}
