package fr.orientess.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A territory of the official geography.
 *
 * @param number place among all territories of its {@link Territories}, from 0
 * @param code {@code FR}, {@code R53}, {@code D35}, {@code E243500139} or {@code C35238}
 * @param parents codes of the territories that directly contain it
 * @param postalCodes postal codes in use there; a postal code is not a commune
 */
public record Territory(
    int number,
    String code,
    String name,
    TerritoryKind kind,
    List<String> parents,
    List<String> postalCodes) {

  /** Copies the lists, so that a territory never changes. */
  public Territory {
    parents = List.copyOf(parents);
    postalCodes = List.copyOf(postalCodes);
  }

  /** A territory is its code. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Territory territory && territory.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
