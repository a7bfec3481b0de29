package fr.orientess.territory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of territory, from the widest to the narrowest. */
public enum TerritoryKind {
  /** The whole country, overseas collectivities included. */
  COUNTRY,
  /** One of the regions, overseas ones included. */
  REGION,
  /** A département, or an overseas collectivity. */
  DEPARTEMENT,
  /** The Métropole du Grand Paris, above its établissements publics territoriaux. */
  METROPOLE,
  /** An intercommunalité with its own taxes. */
  EPCI,
  /** An établissement public territorial of Greater Paris. */
  EPT,
  /** A commune: what every territory is made of. */
  COMMUNE,
  /** A municipal arrondissement of Paris, Lyon or Marseille; it counts as its commune. */
  ARRONDISSEMENT;

  private static final Map<String, TerritoryKind> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(TerritoryKind::id, kind -> kind));

  /** The name in {@code data/territories}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that name, or empty. */
  public static Optional<TerritoryKind> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
