package fr.orientess.workbook;

import fr.orientess.file.Fingerprint;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hidden sheet on which a workbook remembers what it was made from: which sheet shows which
 * file, and a fingerprint of every record. With it an import tells what the analyst changed from
 * what somebody else changed in the folder meanwhile.
 */
public final class Origin {

  /** Name of the sheet. */
  public static final String SHEET = "_orientess";

  /** Heading of the names of the sheets. */
  public static final String NAME = "feuille";

  /** Heading of the files. */
  public static final String PATH = "fichier";

  /** Heading of the sheets within files that are workbooks themselves. */
  public static final String INNER = "feuille_du_fichier";

  /** Heading of the ids of the records; empty for the grid itself. */
  public static final String ID = "identifiant";

  /** Heading of the fingerprints. */
  public static final String PRINT = "empreinte";

  private static final int LENGTH = 16;

  private Origin() {}

  /**
   * The fingerprint of a record, whatever the order of its columns.
   *
   * @param cells canonical values by heading; empty ones do not count
   */
  public static String fingerprint(Map<String, String> cells) {
    var all = new Fingerprint();
    new TreeMap<>(cells)
        .forEach(
            (heading, value) -> {
              if (!value.isEmpty()) {
                all.add(heading + '\0' + value + '\0');
              }
            });
    return all.hex(LENGTH);
  }
}
