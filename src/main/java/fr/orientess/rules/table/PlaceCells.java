package fr.orientess.rules.table;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.territory.Area;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads cells of territory codes; rows that mean the same area share one {@link Area}. */
final class PlaceCells {

  private record Known(Area area, Relation whenOpen) {}

  private final Territories territories;
  private final TerritoryNames names;
  private final Findings findings;
  private final Map<Area, Known> areas = new HashMap<>();

  PlaceCells(Territories territories, Findings findings) {
    this.territories = territories;
    this.names = new TerritoryNames(territories);
    this.findings = findings;
  }

  /** The condition of a cell that is not {@code ?} alone, or null after an error. */
  @Nullable Condition read(Question question, String text, Location place) {
    var list = CellList.of(text, place, findings);
    var listed = territories(list.listed(), place);
    var excluded = territories(list.excluded(), place);
    if (listed.isEmpty() && excluded.isEmpty()) {
      return null;
    }
    var known =
        areas.computeIfAbsent(
            new Area(listed, excluded), area -> new Known(area, territories.relation(null, area)));
    return new Condition.Within(question, known.area, known.whenOpen);
  }

  /** The territories of those codes, each once, in the order of their numbers. */
  private List<Territory> territories(List<CellList.Part> codes, Location place) {
    var found = new TreeMap<Integer, Territory>();
    for (var code : codes) {
      territories
          .territory(code.id())
          .ifPresentOrElse(
              territory -> found.put(territory.number(), territory),
              () -> unknown(code.written(), place));
    }
    return new ArrayList<>(found.values());
  }

  /** Without any territory, the missing files are the error. */
  private void unknown(String code, Location place) {
    if (!territories.all().isEmpty()) {
      findings.error(
          place,
          "Le territoire " + Quoted.value(code) + " est inconnu.",
          names.proposal(code, "Donnez un code de data/territories, comme C35238, D35 ou R53."));
    }
  }
}
