package fr.orientess.ui.map;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.nothing;
import static fr.orientess.ui.markup.Markup.text;

import fr.orientess.catalogue.Reach;
import fr.orientess.orientation.Level;
import fr.orientess.territory.Departements;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territory;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Maps as HTML, each with a text that says the same. */
public final class AreaMap {

  private final Departements departements;
  private final MapOutlines outlines;
  private final Texts texts;

  AreaMap(Departements departements, MapOutlines outlines, Texts texts) {
    this.departements = departements;
    this.outlines = outlines;
    this.texts = texts;
  }

  /** The area of one offer or provider; nothing where it is everywhere or cannot be drawn. */
  public Element of(Reach reach) {
    var shares = shares(reach);
    if (reach.level() == Level.NATIONAL || shares.keySet().stream().noneMatch(this::isDrawn)) {
      return nothing();
    }
    var whole = names(shares, Relation.INSIDE);
    var partly = names(shares, Relation.PARTLY);
    var drawing = new MapDrawing(outlines, seen(whole, partly));
    departements.all().stream()
        .filter(this::isDrawn)
        .forEach(each -> drawing.add(each.code(), fill(shares.get(each))));
    var legend = element("ul", "plain map-legend");
    if (!whole.isEmpty()) {
      legend.appendChild(MapDrawing.key("map-4", texts.get("map.whole")));
    }
    if (!partly.isEmpty()) {
      legend.appendChild(MapDrawing.key("map-2", texts.get("map.partly")));
    }
    return element("figure", "map", drawing.svg(), legend);
  }

  private static String fill(@Nullable Relation share) {
    return switch (share) {
      case INSIDE -> "map-4";
      case PARTLY -> "map-2";
      case OUTSIDE -> "map-0";
      case null -> "map-0";
    };
  }

  private String seen(List<String> whole, List<String> partly) {
    var sentences = new ArrayList<String>();
    if (!whole.isEmpty()) {
      sentences.add(texts.get("map.text.whole", String.join(", ", whole)));
    }
    if (!partly.isEmpty()) {
      sentences.add(texts.get("map.text.partly", String.join(", ", partly)));
    }
    return texts.get("map.text", String.join(" ", sentences));
  }

  private static List<String> names(Map<Territory, Relation> shares, Relation relation) {
    return shares.entrySet().stream()
        .filter(share -> share.getValue() == relation)
        .map(share -> share.getKey().name())
        .toList();
  }

  /** Of each département, how much of it lies within reach. */
  private Map<Territory, Relation> shares(Reach reach) {
    var shares = new TreeMap<Territory, Relation>(Comparator.comparingInt(Territory::number));
    for (var area : reach.areas()) {
      departements
          .in(area)
          .forEach(
              (departement, share) ->
                  shares.merge(
                      departement, share, (one, other) -> one == Relation.INSIDE ? one : other));
    }
    return shares;
  }

  /**
   * How many of several offers each département has, those for everybody left out.
   *
   * @param here the départements where the visitor is
   * @return nothing where there is not enough to be seen on a map
   */
  public Element of(List<Reach> reaches, Set<Territory> here) {
    var counts = new TreeMap<Territory, Integer>(Comparator.comparingInt(Territory::number));
    reaches.stream()
        .filter(reach -> reach.level() != Level.NATIONAL)
        .flatMap(reach -> shares(reach).keySet().stream())
        .forEach(departement -> counts.merge(departement, 1, Integer::sum));
    if (counts.keySet().stream().noneMatch(this::isDrawn)) {
      return nothing();
    }
    var scale = new MapScale(counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
    var names = here.stream().map(Territory::name).collect(Collectors.joining(", "));
    var drawing = new MapDrawing(outlines, texts.get("map.text.counts", counts.size()));
    departements.all().stream()
        .filter(this::isDrawn)
        .forEach(each -> drawing.add(each.code(), scale.fill(counts.getOrDefault(each, 0))));
    here.stream().filter(this::isDrawn).forEach(each -> drawing.mark(each.code()));
    var legend = element("ul", "plain map-legend");
    scale.steps(texts).forEach((fill, words) -> legend.appendChild(MapDrawing.key(fill, words)));
    if (here.stream().anyMatch(this::isDrawn)) {
      legend.appendChild(MapDrawing.key("map-here", texts.get("map.here", names)));
    }
    return element(
        "figure", "map", drawing.svg(), element("figcaption", "", legend, table(counts)));
  }

  private boolean isDrawn(Territory territory) {
    return outlines.codes().contains(territory.code());
  }

  /** The same in figures. */
  private Element table(Map<Territory, Integer> counts) {
    var head =
        element(
            "tr",
            "",
            text("th", "", texts.get("map.departement")).attr("scope", "col"),
            text("th", "", texts.get("map.offers")).attr("scope", "col"));
    var body = element("tbody", "");
    counts.entrySet().stream()
        .sorted(Map.Entry.<Territory, Integer>comparingByValue().reversed())
        .forEach(
            count ->
                body.appendChild(
                    element(
                        "tr",
                        "",
                        text("th", "", count.getKey().name()).attr("scope", "row"),
                        text("td", "", String.valueOf(count.getValue())))));
    return element(
        "details",
        "map-table",
        text("summary", "", texts.get("map.table")),
        element("table", "", element("thead", "", head), body));
  }
}
