package fr.orientess.workbook.change;

import fr.orientess.file.Identifier;
import fr.orientess.file.Table;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.source.CsvSource;
import fr.orientess.workbook.source.TableColumns;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Makes the file of a table out of a sheet that somebody added. */
final class NewTable {

  private static final String FOLDER = "rules/tables/";
  private static final String EXTENSION = ".csv";
  private static final int LONGEST = 60;

  private NewTable() {}

  /**
   * An empty table with the headings of the sheet.
   *
   * @param contents the files that there are, one of which the new one resembles
   */
  static CsvSource of(Table table, Map<String, byte[]> contents, TableColumns columns) {
    var headings =
        table.headings().stream()
            .filter(heading -> !heading.isEmpty() && !heading.startsWith(Column.HELPER_MARK))
            .map(Identifier::normalised)
            .toList();
    var like =
        contents.entrySet().stream()
            .filter(file -> file.getKey().startsWith(FOLDER))
            .filter(file -> file.getKey().toLowerCase(Locale.ROOT).endsWith(EXTENSION))
            .map(Map.Entry::getValue)
            .findFirst();
    var path = path(Objects.requireNonNull(table.sheet()), contents);
    return CsvSource.blank(path, List.copyOf(headings), like, columns);
  }

  /** Made of letters, digits and hyphens alone, so that it stays within its folder. */
  private static String path(String sheet, Map<String, byte[]> contents) {
    var plain = Normalizer.normalize(sheet, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var name =
        plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    var base = name.isEmpty() ? "table" : name.substring(0, Math.min(name.length(), LONGEST));
    var path = FOLDER + base + EXTENSION;
    for (int number = 2; contents.containsKey(path); number++) {
      path = FOLDER + base + "-" + number + EXTENSION;
    }
    return path;
  }
}
