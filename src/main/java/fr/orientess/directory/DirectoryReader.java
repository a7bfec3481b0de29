package fr.orientess.directory;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads providers and offers, and checks that they fit together. */
public final class DirectoryReader {

  /** Path of the providers below the knowledge folder. */
  public static final String PROVIDERS = "data/providers.json";

  /** Path of the offers below the knowledge folder. */
  public static final String OFFERS = "data/offers.json";

  private final Territories territories;
  private final LocalDate today;
  private final Findings findings;

  /**
   * @param territories those that a coverage may name; an empty geography is not checked against
   * @param today the day by which a source is old
   */
  public DirectoryReader(Territories territories, LocalDate today, Findings findings) {
    this.territories = territories;
    this.today = today;
    this.findings = findings;
  }

  /**
   * What was read.
   *
   * @param places where each offer is written, by its id
   * @param complete false when a file is missing or unreadable, so that no name in it is known
   */
  public record Read(Directory directory, Map<String, Location> places, boolean complete) {}

  /**
   * The directory of two files. Entries in which something is wrong are kept as far as they can be,
   * so that what names them is not blamed for it.
   *
   * @param providers bytes of the providers' file, or null when there is none
   * @param offers bytes of the offers' file, or null when there is none
   */
  public Read read(byte @Nullable [] providers, byte @Nullable [] offers) {
    var knownProviders =
        Optional.ofNullable(providers)
            .flatMap(b -> new ProvidersReader(territories, today, findings).read(PROVIDERS, b));
    var reader =
        new OffersReader(knownProviders.map(DirectoryReader::ids).orElse(null), today, findings);
    var knownOffers = Optional.ofNullable(offers).flatMap(b -> reader.read(OFFERS, b));
    return new Read(
        new Directory(knownProviders.orElse(List.of()), knownOffers.orElse(List.of())),
        reader.places(),
        knownProviders.isPresent() && knownOffers.isPresent());
  }

  private static Set<String> ids(List<Provider> providers) {
    return providers.stream().map(Provider::id).collect(Collectors.toSet());
  }
}
