package fr.orientess.finding;

import org.jspecify.annotations.Nullable;

/**
 * A place in a knowledge folder.
 *
 * @param file path below the knowledge folder, with {@code /} between its parts
 * @param sheet name of the sheet in a workbook, null elsewhere
 * @param row record number as a spreadsheet shows it (the heading is 1); in JSON and DSLR the line;
 *     null when the whole file is meant
 * @param column heading of the column or name of the field, null when the whole row is meant
 */
public record Location(
    String file, @Nullable String sheet, @Nullable Integer row, @Nullable String column) {

  /** The whole file. */
  public static Location of(String file) {
    return new Location(file, null, null, null);
  }

  /** A line of a text file. */
  public static Location line(String file, int line) {
    return new Location(file, null, line, null);
  }

  /** The same row, at one of its columns. */
  public Location at(@Nullable String newColumn) {
    return new Location(file, sheet, row, newColumn);
  }

  /** The same file and sheet, at another row. */
  public Location atRow(int newRow) {
    return new Location(file, sheet, newRow, null);
  }

  /** In French, as a person would say it: {@code tables/bretagne.csv, ligne 12, colonne forme}. */
  @Override
  public String toString() {
    return file + withinFile();
  }

  /** The same without the file: {@code , ligne 12, colonne forme}; empty for a whole file. */
  String withinFile() {
    var text = new StringBuilder();
    if (sheet != null) {
      text.append(", feuille ").append(sheet);
    }
    if (row != null) {
      text.append(", ligne ").append(row);
    }
    if (column != null) {
      text.append(", colonne ").append(column);
    }
    return text.toString();
  }
}
