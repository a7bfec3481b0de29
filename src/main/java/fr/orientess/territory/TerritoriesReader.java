package fr.orientess.territory;

import fr.orientess.file.Cell;
import fr.orientess.file.Columns;
import fr.orientess.file.Spaces;
import fr.orientess.file.Table;
import fr.orientess.file.TableRow;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the tables of {@code data/territories} into one geography. */
public final class TerritoriesReader {

  private static final List<String> HEADINGS = List.of("code", "name", "kind", "parents", "postal");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]*");
  private static final Pattern BAR = Pattern.compile("\\|");

  private final Findings findings;
  private final List<Territory> territories = new ArrayList<>();
  private final Map<String, Location> places = new HashMap<>();

  /** Reports to those findings. */
  public TerritoriesReader(Findings findings) {
    this.findings = findings;
  }

  /** The territories of all tables, in the order of the tables. */
  public Territories read(List<Table> tables) {
    for (var table : tables) {
      var columns = Columns.of(table, HEADINGS, HEADINGS, findings);
      if (HEADINGS.stream().allMatch(columns::has)) {
        table.rows().stream().takeWhile(_ -> !findings.isFull()).forEach(row -> read(columns, row));
      }
    }
    return new ParentsCheck(territories, places, findings).checked();
  }

  private void read(Columns columns, TableRow row) {
    var code = code(columns.cell(row, "code"));
    var place = columns.at(row, "code");
    if (!CODE.matcher(code).matches()) {
      findings.error(
          place,
          code.isEmpty()
              ? "Il manque le code du territoire."
              : "Le code " + Quoted.value(code) + " est mal formé.",
          "Un code ressemble à C35238, D35, R53 ou FR.");
      return;
    }
    var kind = kind(columns, row);
    var name = columns.cell(row, "name").text();
    if (name.isEmpty()) {
      findings.error(
          columns.at(row, "name"),
          "Il manque le nom du territoire " + Quoted.value(code) + ".",
          "Ajoutez-le.");
    }
    if (places.putIfAbsent(code, place) != null) {
      findings.error(
          place,
          "Le territoire " + Quoted.value(code) + " est défini deux fois.",
          "Supprimez l’une des deux lignes.");
      return;
    }
    var parents =
        list(columns.cell(row, "parents")).stream().map(TerritoriesReader::upper).toList();
    territories.add(
        new Territory(
            territories.size(), code, name, kind, parents, list(columns.cell(row, "postal"))));
  }

  private TerritoryKind kind(Columns columns, TableRow row) {
    var written = columns.cell(row, "kind").text();
    var kind = TerritoryKind.of(written.toLowerCase(Locale.ROOT));
    if (kind.isEmpty()) {
      var valid = Arrays.stream(TerritoryKind.values()).map(TerritoryKind::id).toList();
      findings.error(
          columns.at(row, "kind"),
          "Le genre de territoire " + Quoted.value(written) + " est inconnu.",
          Nearest.proposal(
              written, valid, "Valeurs possibles : " + String.join(", ", valid) + "."));
    }
    return kind.orElse(TerritoryKind.COMMUNE);
  }

  private static String code(Cell cell) {
    return upper(cell.text());
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static List<String> list(Cell cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    var text = cell.text();
    return text.indexOf('|') < 0
        ? List.of(text)
        : BAR.splitAsStream(text).map(Spaces::strip).filter(part -> !part.isEmpty()).toList();
  }
}
