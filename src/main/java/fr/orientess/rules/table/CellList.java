package fr.orientess.rules.table;

import fr.orientess.file.Identifier;
import fr.orientess.file.Spaces;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cell lists between bars: {@code a|b} or {@code !a|!b}.
 *
 * @param listed what is named without {@code !}
 * @param excluded what is named after {@code !}
 */
record CellList(List<Part> listed, List<Part> excluded) {

  static final String UNSTATED = "?";

  /**
   * One value of the list.
   *
   * @param written as it stands in the cell, without {@code !}
   * @param id the id that is meant, in lower case
   */
  record Part(String written, String id) {}

  /**
   * Reads a cell that is not {@code ?} alone; empty parts and {@code ?} among others are errors.
   */
  static CellList of(String text, Location place, Findings findings) {
    var listed = new ArrayList<Part>();
    var excluded = new ArrayList<Part>();
    for (var between : text.split("\\|", -1)) {
      var value = Spaces.strip(between);
      boolean exclusion = value.startsWith("!");
      var written = exclusion ? Spaces.strip(value.substring(1)) : value;
      if (written.isEmpty()) {
        findings.error(
            place,
            "Il manque une valeur entre les barres de " + Quoted.value(text) + ".",
            "Retirez la barre ou le point d’exclamation en trop.");
      } else if (written.equals(UNSTATED)) {
        findings.error(
            place,
            "Le point d’interrogation n’est pas seul dans la cellule " + Quoted.value(text) + ".",
            "Écrivez « ? » seul, ou retirez-le.");
      } else {
        (exclusion ? excluded : listed).add(new Part(written, Identifier.normalised(written)));
      }
    }
    return new CellList(listed, excluded);
  }
}
