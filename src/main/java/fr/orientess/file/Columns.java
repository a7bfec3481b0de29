package fr.orientess.file;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of a table by their headings, case and surrounding spaces aside. */
public final class Columns {

  private final Table table;
  private final Map<String, Integer> byName = new HashMap<>();

  private Columns(Table table) {
    this.table = table;
  }

  /**
   * Matches the headings of a table; headings that are unknown, repeated or missing and cells
   * without a heading become errors.
   *
   * @param required names of columns that must be there
   * @param known names of all columns that may be there
   */
  public static Columns of(
      Table table, Collection<String> required, Collection<String> known, Findings findings) {
    var columns = new Columns(table);
    columns.match(known, findings);
    columns.refuseMissing(required, findings);
    columns.refuseSurplus(findings);
    return columns;
  }

  private void match(Collection<String> known, Findings findings) {
    for (int column = 0; column < table.headings().size(); column++) {
      var heading = table.headings().get(column);
      var name = Identifier.normalised(heading);
      if (name.isEmpty()) {
        continue;
      }
      if (!known.contains(name)) {
        findings.error(
            table.row(1).at(heading),
            "L’en-tête " + Quoted.value(heading) + " est inconnu.",
            proposal(name, free(known)));
      } else if (byName.putIfAbsent(name, column) != null) {
        findings.error(
            table.row(1).at(heading),
            "L’en-tête " + Quoted.value(heading) + " est répété.",
            "Réunissez les deux colonnes en une seule.");
      }
    }
  }

  /** The names that no heading has taken yet: the others would only be repeated. */
  private List<String> free(Collection<String> known) {
    var taken = table.headings().stream().map(Identifier::normalised).collect(Collectors.toSet());
    return known.stream().filter(name -> !taken.contains(name)).toList();
  }

  /** Proposes the pair of headings of a number too, whose own name is no heading. */
  private static String proposal(String name, List<String> known) {
    if (known.isEmpty()) {
      return "Supprimez cette colonne : toutes celles de la table sont déjà là.";
    }
    var bounds = known.stream().filter(k -> k.startsWith(name + "_")).map(Quoted::value).toList();
    return bounds.isEmpty()
        ? Nearest.proposal(name, known, "En-têtes possibles : " + String.join(", ", known) + ".")
        : "Vouliez-vous dire " + String.join(" ou ", bounds) + " ?";
  }

  private void refuseMissing(Collection<String> required, Findings findings) {
    for (var name : required) {
      if (!byName.containsKey(name)) {
        findings.error(
            table.row(1).at(name),
            "Il manque la colonne " + Quoted.value(name) + ".",
            "Ajoutez l’en-tête " + Quoted.value(name) + " sur la première ligne.");
      }
    }
  }

  private void refuseSurplus(Findings findings) {
    var headings = table.headings();
    if (headings.stream().allMatch(String::isEmpty)) {
      return;
    }
    for (var row : table.rows()) {
      if (findings.isFull()) {
        return;
      }
      for (int column = 0; column < row.cells().size(); column++) {
        boolean headed = column < headings.size() && !headings.get(column).isEmpty();
        var cell = row.cell(column);
        if (!headed && !cell.isEmpty() && cell != Cell.UNREADABLE) {
          findings.error(
              table.row(row.number()),
              "La cellule "
                  + Quoted.value(cell.text())
                  + " est en trop : la colonne "
                  + letters(column)
                  + " n’a pas d’en-tête.",
              "Supprimez-la, donnez un en-tête à sa colonne, ou entourez de guillemets le texte qui"
                  + " contient le séparateur.");
        }
      }
    }
  }

  /** The name of a column as a spreadsheet shows it: A, B, … Z, AA. */
  static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** True when the table has a column of that name. */
  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /** The names of the matched columns, in no particular order. */
  public Collection<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** The cell of a row in the column of that name; empty when there is no such column. */
  public Cell cell(TableRow row, String name) {
    var column = byName.get(name);
    return column == null ? Cell.EMPTY : row.cell(column);
  }

  /** The place of a cell, with the heading as it is written. */
  public Location at(TableRow row, String name) {
    var column = byName.get(name);
    return table.row(row.number()).at(column == null ? name : table.headings().get(column));
  }
}
