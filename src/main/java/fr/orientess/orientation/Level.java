package fr.orientess.orientation;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How near an offer is, from the nearest to the farthest. */
public enum Level {
  LOCAL,
  REGIONAL,
  NATIONAL;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** The name in the programming interface. */
  public String id() {
    return id;
  }

  /**
   * The level of a row for an answer: that of the smallest territory it lists that contains or
   * meets the answer; national when it lists none.
   *
   * @param question the question about the territory, or null when there is none
   * @param answer its answer, or null
   */
  static Level of(
      EligibilityRow row,
      @Nullable Question question,
      @Nullable Answer answer,
      Territories territories) {
    if (question == null
        || !(row.conditionOn(question) instanceof Condition.Within(_, var area, _))) {
      return NATIONAL;
    }
    var place = answer instanceof Answer.Place(var territory) ? territory : null;
    return smallest(area.listed(), place, territories);
  }

  private static Level smallest(
      List<Territory> listed, @Nullable Territory place, Territories territories) {
    Territory smallest = null;
    for (var territory : listed) {
      if ((smallest == null || narrowness(territories).compare(territory, smallest) < 0)
          && (place == null || territories.meet(territory, place))) {
        smallest = territory;
      }
    }
    return smallest == null ? NATIONAL : of(smallest.kind());
  }

  /** Fewest communes first; of two territories with the same communes, the lower kind. */
  private static Comparator<Territory> narrowness(Territories territories) {
    return Comparator.comparingInt(territories::size)
        .thenComparing(Territory::kind, Comparator.reverseOrder());
  }

  private static Level of(TerritoryKind kind) {
    return switch (kind) {
      case COUNTRY -> NATIONAL;
      case REGION -> REGIONAL;
      case DEPARTEMENT, METROPOLE, EPCI, EPT, COMMUNE, ARRONDISSEMENT -> LOCAL;
    };
  }
}
