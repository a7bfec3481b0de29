package fr.orientess.workbook;

import java.util.List;
import java.util.Optional;

/** A file of the knowledge folder whose records can be edited one by one. */
public interface Source {

  /** The file below the knowledge folder. */
  String path();

  /** Its records: one grid, or one for each table of a workbook. */
  List<Grid> grids();

  /**
   * The file with some records changed; everything else stays as it is.
   *
   * @param revisions one for each of the grids
   */
  Rewritten rewrite(List<Revision> revisions);

  /** The first character of a text that this file cannot hold in its encoding, or empty. */
  default Optional<String> unwritable(String text) {
    return Optional.empty();
  }

  /** The heading under which the sheet shows what a finding calls a column of the file. */
  default String headingOf(String column) {
    return column;
  }
}
