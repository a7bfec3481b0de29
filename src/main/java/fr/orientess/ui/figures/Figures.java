package fr.orientess.ui.figures;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Provider;
import fr.orientess.directory.Source;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much a knowledge base knows.
 *
 * @param regions regions in which, or in a part of which, a provider works that does not work
 *     everywhere
 * @param sites web sites among the sources
 * @param inferredOffers offers of which something was read between the lines
 * @param providersToReach providers whose telephone number or e-mail address is known
 */
public record Figures(
    int providers,
    int offers,
    int regions,
    int sites,
    int inferredOffers,
    int providersToReach,
    Freshness freshness) {

  /** The figures on that day. */
  public static Figures of(KnowledgeBase knowledge, LocalDate today) {
    return of(knowledge.directory(), knowledge.territories(), today);
  }

  static Figures of(Directory directory, Territories territories, LocalDate today) {
    var sources =
        Stream.concat(
            directory.providers().stream().flatMap(provider -> provider.sources().stream()),
            directory.offers().stream().flatMap(offer -> offer.sources().stream()));
    return new Figures(
        directory.providers().size(),
        directory.offers().size(),
        (int)
            directory.providers().stream()
                .flatMap(provider -> regions(provider, territories))
                .distinct()
                .count(),
        (int) sources.flatMap(source -> site(source).stream()).distinct().count(),
        (int)
            directory.offers().stream().filter(offer -> !offer.inferredFields().isEmpty()).count(),
        (int)
            directory.providers().stream()
                .filter(provider -> provider.phone() != null || provider.email() != null)
                .count(),
        Freshness.of(directory, today));
  }

  private static Stream<Territory> regions(Provider provider, Territories territories) {
    return provider.coverage().stream()
        .flatMap(code -> territories.territory(code).stream())
        .flatMap(
            covered -> Stream.concat(Stream.of(covered), territories.containing(covered).stream()))
        .filter(territory -> territory.kind() == TerritoryKind.REGION);
  }

  private static Optional<String> site(Source source) {
    try {
      return Optional.ofNullable(URI.create(source.url()).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
