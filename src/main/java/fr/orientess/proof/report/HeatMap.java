package fr.orientess.proof.report;

import fr.orientess.proof.CoreSpace.PlaceClass;
import fr.orientess.proof.Coverage.Cell;
import fr.orientess.proof.KnowledgeProof;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well situations are covered, by two of their traits.
 *
 * @param shares by the label of a line, then of a column
 */
record HeatMap(List<String> columns, Map<String, Map<String, Share>> shares) {

  private static final String NOWHERE = "Ensemble";

  HeatMap {
    columns = List.copyOf(columns);
  }

  /** Need by need, region by region. */
  static HeatMap needsByRegion(KnowledgeProof proof) {
    var areas = areas(proof, TerritoryKind.REGION);
    var shares = new LinkedHashMap<String, Map<String, Share>>();
    for (var cell : proof.rules().coverage().cells()) {
      for (var area : areas.of(cell)) {
        add(shares, Holes.label(cell.need()), area.getKey(), cell, area.getValue());
      }
    }
    return new HeatMap(areas.names(), shares);
  }

  /** Need by need, stage by stage. */
  static HeatMap needsByStage(KnowledgeProof proof) {
    var shares = new LinkedHashMap<String, Map<String, Share>>();
    for (var cell : proof.rules().coverage().cells()) {
      int communes = Math.max(1, cell.place().communes().size());
      add(shares, Holes.label(cell.need()), Holes.label(cell.stage()), cell, communes);
    }
    return new HeatMap(proof.space().stages().stream().map(Holes::label).toList(), shares);
  }

  /** Département by département over all needs; a line is the département, the only column all. */
  static HeatMap departements(KnowledgeProof proof) {
    var areas = areas(proof, TerritoryKind.DEPARTEMENT);
    var shares = new LinkedHashMap<String, Map<String, Share>>();
    areas.names().forEach(name -> shares.put(name, new HashMap<>()));
    for (var cell : proof.rules().coverage().cells()) {
      for (var area : areas.of(cell)) {
        add(shares, area.getKey(), NOWHERE, cell, area.getValue());
      }
    }
    return new HeatMap(List.of(NOWHERE), shares);
  }

  /** The share of a line as a whole. */
  Share of(String line, String column) {
    return shares.getOrDefault(line, Map.of()).getOrDefault(column, Share.NOTHING);
  }

  Share ofLine(String line) {
    return of(line, columns.getFirst());
  }

  private static void add(
      Map<String, Map<String, Share>> shares, String line, String column, Cell cell, int communes) {
    shares
        .computeIfAbsent(line, _ -> new HashMap<>())
        .merge(column, Share.NOTHING.and(cell, communes), Share::plus);
  }

  private static Areas areas(KnowledgeProof proof, TerritoryKind kind) {
    var territories = proof.knowledge().territories();
    var nameOf = new HashMap<Territory, String>();
    for (var territory : territories.all()) {
      if (territory.kind() == kind) {
        Arrays.stream(territories.communesOf(territory))
            .forEach(commune -> nameOf.put(territories.commune(commune), territory.name()));
      }
    }
    var names =
        territories.all().stream().filter(t -> t.kind() == kind).map(Territory::name).toList();
    return new Areas(names.isEmpty() ? List.of(NOWHERE) : names, nameOf, new IdentityHashMap<>());
  }

  /**
   * In which areas of one kind communes lie.
   *
   * @param known counted once for all cells of a place
   */
  private record Areas(
      List<String> names,
      Map<Territory, String> nameOf,
      Map<PlaceClass, List<Map.Entry<String, Integer>>> known) {

    /** The areas that a cell lies in, with how many of its communes. */
    List<Map.Entry<String, Integer>> of(Cell cell) {
      return known.computeIfAbsent(cell.place(), this::counted);
    }

    private List<Map.Entry<String, Integer>> counted(PlaceClass place) {
      var counts = new LinkedHashMap<String, Integer>();
      for (var commune : place.communes()) {
        counts.merge(nameOf.getOrDefault(commune, NOWHERE), 1, Integer::sum);
      }
      if (counts.isEmpty()) {
        counts.put(NOWHERE, 1);
      }
      return List.copyOf(counts.entrySet());
    }
  }
}
