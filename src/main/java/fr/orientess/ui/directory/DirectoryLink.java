package fr.orientess.ui.directory;

import fr.orientess.catalogue.Facet;
import fr.orientess.catalogue.Query;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The state of the directory as its address and back. */
final class DirectoryLink {

  /** The address without parameters. */
  static final String PATH = "annuaire";

  /** Longer texts are cut: nobody means all of it. */
  static final int LONGEST_TEXT = 100;

  private static final String TEXT = "q";
  private static final String PLACE = "lieu";
  private static final String VIEW = "voir";
  private static final String PROVIDERS = "structures";
  private static final String PAGE = "page";
  private static final Map<Facet, String> PARAMETERS =
      Map.of(Facet.RUBRIC, "rubrique", Facet.NEED, "besoin", Facet.KIND, "type");

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
  private static final int MOST_VALUES = 40;
  private static final int LONGEST_VALUE = 80;

  private final Territories territories;

  DirectoryLink(Territories territories) {
    this.territories = territories;
  }

  /** What an address says; what it cannot mean is left out. */
  DirectoryState follow(Map<String, List<String>> parameters) {
    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
    PARAMETERS.forEach((facet, name) -> chosen.put(facet, values(parameters, name)));
    var text = last(parameters, TEXT).orElse("");
    var query =
        new Query(
            text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
            last(parameters, PLACE).flatMap(territories::territory).orElse(null),
            chosen);
    boolean isOfProviders = last(parameters, VIEW).filter(PROVIDERS::equals).isPresent();
    int page =
        last(parameters, PAGE)
            .filter(number -> NUMBER.matcher(number).matches())
            .map(Integer::parseInt)
            .orElse(1);
    return new DirectoryState(query, isOfProviders, page);
  }

  private static Optional<String> last(Map<String, List<String>> parameters, String name) {
    var written = parameters.getOrDefault(name, List.of());
    return written.isEmpty() ? Optional.empty() : Optional.of(written.getLast());
  }

  private static Set<String> values(Map<String, List<String>> parameters, String name) {
    var values = new LinkedHashSet<String>();
    last(parameters, name).stream()
        .flatMap(written -> Arrays.stream(written.split(",")))
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE)
        .limit(MOST_VALUES)
        .forEach(values::add);
    return values;
  }

  /** The address of a state. */
  String href(DirectoryState state) {
    var parts = new ArrayList<String>();
    var query = state.query();
    if (!query.text().isBlank()) {
      parts.add(TEXT + "=" + encode(query.text().strip()));
    }
    if (state.isOfProviders()) {
      parts.add(VIEW + "=" + PROVIDERS);
    }
    Optional.ofNullable(query.place())
        .map(Territory::code)
        .ifPresent(code -> parts.add(PLACE + "=" + encode(code)));
    for (var facet : Facet.values()) {
      add(parts, PARAMETERS.getOrDefault(facet, ""), query.of(facet));
    }
    if (state.page() > 1) {
      parts.add(PAGE + "=" + state.page());
    }
    return "/" + PATH + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
  }

  private static void add(List<String> parts, String name, Set<String> values) {
    if (!values.isEmpty()) {
      var encoded = new TreeSet<>(values).stream().map(DirectoryLink::encode).toList();
      parts.add(name + "=" + String.join(",", encoded));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
