package fr.orientess.rules.table;

import fr.orientess.file.Identifier;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cell lists between bars: {@code a|b} or {@code !a|!b}.
 *
 * @param listed ids without {@code !}, in lower case
 * @param excluded ids after {@code !}, in lower case
 */
record CellList(List<String> listed, List<String> excluded) {

  static final String UNSTATED = "?";

  /**
   * Reads a cell that is not {@code ?} alone; empty parts and {@code ?} among others are errors.
   */
  static CellList of(String text, Location place, Findings findings) {
    var listed = new ArrayList<String>();
    var excluded = new ArrayList<String>();
    for (var part : text.split("\\|", -1)) {
      var value = Identifier.normalised(part);
      boolean exclusion = value.startsWith("!");
      var id = exclusion ? Identifier.normalised(value.substring(1)) : value;
      if (id.isEmpty()) {
        findings.error(
            place,
            "Il manque une valeur entre les barres de " + Quoted.value(text) + ".",
            "Retirez la barre ou le point d'exclamation en trop.");
      } else if (id.equals(UNSTATED)) {
        findings.error(
            place,
            "Le point d'interrogation doit être seul dans sa cellule, et non dans "
                + Quoted.value(text)
                + ".",
            "Écrivez « ? » seul, ou retirez-le.");
      } else {
        (exclusion ? excluded : listed).add(id);
      }
    }
    return new CellList(listed, excluded);
  }
}
