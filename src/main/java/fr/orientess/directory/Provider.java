package fr.orientess.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that supports structures of the social economy. Everything but id and name may be
 * unknown (null or empty).
 *
 * @param kind what sort of organisation it is, such as {@code chambre-regionale}
 * @param network id of the provider that is its network
 * @param coverage codes of the territories where it works
 * @param lastSeen date of its newest source: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param certainty {@code source} (seen in one) or {@code general} (well-known, no source)
 */
public record Provider(
    String id,
    String name,
    @Nullable String shortName,
    @Nullable String kind,
    @Nullable String network,
    List<String> coverage,
    @Nullable String website,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String address,
    @Nullable String summary,
    @Nullable String lastSeen,
    @Nullable String certainty,
    List<Source> sources) {

  /** Copies the lists, so that a provider never changes. */
  public Provider {
    coverage = List.copyOf(coverage);
    sources = List.copyOf(sources);
  }
}
