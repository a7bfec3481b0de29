package fr.orientess.ui.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.springframework.core.io.ClassPathResource;

/**
 * The outlines that maps are drawn with. The page only refers to them, the browser fetches them
 * once.
 *
 * @param viewBox how large they are drawn
 * @param codes of the territories that have one
 */
record MapOutlines(String viewBox, Set<String> codes) {

  /** Where the browser finds them. */
  static final String ADDRESS = "/theme/map.svg";

  MapOutlines {
    codes = Set.copyOf(codes);
  }

  /** Those of the theme. */
  static MapOutlines ofTheme() {
    try {
      var svg =
          Jsoup.parse(
              new ClassPathResource(ADDRESS).getContentAsString(StandardCharsets.UTF_8),
              Parser.xmlParser());
      return new MapOutlines(
          svg.select("svg").attr("viewBox"),
          new LinkedHashSet<>(svg.select("[id]").eachAttr("id")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
