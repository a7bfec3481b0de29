package fr.orientess.territory;

import fr.orientess.finding.Nearest;
import java.util.Comparator;

/** Finds the territory that somebody probably meant. */
public final class TerritoryNames {

  private TerritoryNames() {}

  /**
   * A French sentence that proposes the code nearest to what was written, be it a misspelt code or
   * the name of a territory, or {@code otherwise} when nothing is near.
   */
  public static String proposal(String written, Territories territories, String otherwise) {
    return territories.all().stream()
        .filter(territory -> territory.name().equalsIgnoreCase(written.strip()))
        .min(Comparator.comparing(Territory::kind).thenComparing(Territory::code))
        .map(territory -> "Vouliez-vous dire « " + territory.code() + " » ?")
        .orElseGet(() -> Nearest.proposal(written, territories.codes(), otherwise));
  }
}
