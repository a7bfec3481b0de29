package fr.orientess.proof.report;

import fr.orientess.proof.KnowledgeProof;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How well départements are covered, as a map that is read at a glance and a list that says the
 * same in words. Départements resemble each other, so the map has a scale of its own.
 */
final class DepartementMap {

  private final HeatMap map;
  private final Map<Territory, TileGrid.Place> places = new LinkedHashMap<>();
  private final ColourClasses colours;

  /** False when all have a hole: a mark that all bear says nothing. */
  private final boolean isHoleMarked;

  DepartementMap(KnowledgeProof proof) {
    this.map = HeatMap.departements(proof);
    var tiles = new TileGrid();
    for (var territory : proof.knowledge().territories().all()) {
      if (territory.kind() == TerritoryKind.DEPARTEMENT) {
        tiles.place(territory.code()).ifPresent(place -> places.put(territory, place));
      }
    }
    var names =
        places.isEmpty()
            ? map.shares().keySet().stream()
            : places.keySet().stream().map(Territory::name);
    this.colours = ColourClasses.of(names.map(map::ofLine).map(Share::percent).toList());
    this.isHoleMarked = !map.shares().keySet().stream().map(map::ofLine).allMatch(Share::hasHole);
  }

  /** Appends the map and the list; the list is open where nothing is on the map. */
  void addTo(Element main) {
    var figure = main.appendElement("div").addClass("map");
    figure.appendElement("h3").text("Par département, tous besoins confondus");
    figure.appendElement("p").addClass("reading").text(explanation());
    legend(figure);
    if (!places.isEmpty()) {
      var grid = figure.appendElement("div").addClass("grid").attr("aria-hidden", "true");
      places.forEach((territory, place) -> tile(grid, territory, place));
    }
    var all = main.appendElement("details").attr("open", places.isEmpty());
    all.appendElement("summary").text("Voir la liste des départements");
    list(all);
  }

  private String explanation() {
    return "L’échelle est propre à cette carte et fait ressortir les écarts : plus la case est"
        + " foncée, plus souvent une offre est éligible."
        + (isHoleMarked ? "" : " Chaque département a au moins un trou : le point est omis.");
  }

  private void legend(Element figure) {
    var legend = figure.appendElement("p").addClass("legend");
    legend.appendText("Échelle : ");
    for (var range : colours.classes()) {
      legend.appendElement("span").addClass(colour(range.low())).text(range.words());
    }
  }

  private void tile(Element grid, Territory territory, TileGrid.Place place) {
    var share = map.ofLine(territory.name());
    var tile = grid.appendElement("div").addClass(colour(share.percent()));
    tile.attr("style", "grid-area: " + place.row() + " / " + place.column());
    tile.attr("title", territory.name() + " – " + share.words());
    tile.appendElement("span").text(territory.code().substring(1));
    tile.appendElement("strong").text(share.percent() + mark(share));
  }

  private void list(Element details) {
    var tiles = details.appendElement("ul").addClass("tiles");
    for (var name : map.shares().keySet()) {
      var share = map.ofLine(name);
      var tile = tiles.appendElement("li").addClass(colour(share.percent()));
      tile.attr("title", share.words());
      tile.appendElement("span").text(name);
      tile.appendElement("strong").text(share.percent() + " %" + mark(share));
    }
  }

  /** None for a territory that is on no map and outside of its scale. */
  private String colour(int percent) {
    return colours.covers(percent) ? "m" + colours.colour(percent) : "off-scale";
  }

  private String mark(Share share) {
    return share.hasHole() && isHoleMarked ? " ●" : "";
  }
}
