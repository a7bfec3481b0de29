package fr.orientess.ui.results;

import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.map.Maps;
import org.jsoup.nodes.Element;

/** Where the offers on the page are open, on a map. */
final class MapMarkup {

  private final ResultsPage page;
  private final Maps maps;

  MapMarkup(ResultsPage page, Maps maps) {
    this.page = page;
    this.maps = maps;
  }

  /** The map under its heading, or nothing where it would show nothing. */
  Element map() {
    var texts = page.texts();
    var areas = page.areas();
    var map = maps.of(areas.knowledge(), texts).of(areas.reaches(), areas.here());
    return when(
        !map.hasAttr("hidden"),
        section(
            "carte",
            "results-map",
            text("h2", "", texts.get("map.results")),
            text("p", "measure", texts.get("map.results.why")),
            map));
  }
}
