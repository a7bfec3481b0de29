package fr.orientess.ui.map;

import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.text;

import org.jsoup.nodes.Element;

/** A picture made of outlines; the classes of the theme colour them. */
final class MapDrawing {

  private final Element svg;

  /**
   * @param text what there is to be seen, for those who do not see it
   */
  MapDrawing(MapOutlines outlines, String text) {
    svg =
        element("svg", "map-picture")
            .attr("viewBox", outlines.viewBox())
            .attr("role", "img")
            .attr("aria-label", text);
  }

  /** Draws a territory. */
  void add(String code, String fill) {
    svg.appendChild(use(code, fill));
  }

  /** Draws the edge of a territory above all others. */
  void mark(String code) {
    svg.appendChild(use(code, "map-mark"));
  }

  private static Element use(String code, String classes) {
    return element("use", classes).attr("href", MapOutlines.ADDRESS + "#" + code);
  }

  Element svg() {
    return svg;
  }

  /** What a colour means. */
  static Element key(String fill, String words) {
    return element(
        "li",
        "",
        element("span", "map-key " + fill).attr("aria-hidden", "true"),
        text("span", "", words));
  }
}
