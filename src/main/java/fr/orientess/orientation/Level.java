package fr.orientess.orientation;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Situation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
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
   * The level of a row that the answer does not refuse: that of the smallest territory its place
   * cell lists that contains or meets the answer; national when it lists none. Of several place
   * cells, the one that asks where the structure is counts first, then as the questionnaire goes.
   */
  static Level of(EligibilityRow row, Situation situation, Territories territories) {
    if (!(placeCell(row) instanceof Condition.Within(var question, var area, _))) {
      return NATIONAL;
    }
    var place = situation.to(question) instanceof Answer.Place(var territory) ? territory : null;
    return smallest(area.listed(), place, territories);
  }

  /** The level of a row that no answer refuses, when it is the same for all answers; or null. */
  static @Nullable Level whateverIsAnswered(EligibilityRow row) {
    if (!(placeCell(row) instanceof Condition.Within(_, var area, _)) || area.listed().isEmpty()) {
      return NATIONAL;
    }
    return area.listed().size() == 1 ? of(area.listed().getFirst().kind()) : null;
  }

  private static @Nullable Condition placeCell(EligibilityRow row) {
    Condition first = null;
    var conditions = row.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      var condition = conditions.get(i);
      var question = condition.question();
      if (question.role() == Role.TERRITORY) {
        return condition;
      }
      if (first == null && question.type() == QuestionType.PLACE) {
        first = condition;
      }
    }
    return first;
  }

  private static Level smallest(
      List<Territory> listed, @Nullable Territory place, Territories territories) {
    if (listed.size() == 1) {
      return of(listed.getFirst().kind()); // the answer meets it, or the row were refused
    }
    Territory smallest = null;
    for (var territory : listed) {
      if ((smallest == null || isNarrower(territory, smallest, territories))
          && (place == null || territories.meet(territory, place))) {
        smallest = territory;
      }
    }
    return smallest == null ? NATIONAL : of(smallest.kind());
  }

  /** Fewest communes first; of two territories with the same communes, the lower kind. */
  private static boolean isNarrower(Territory one, Territory other, Territories territories) {
    int size = territories.size(one);
    int otherSize = territories.size(other);
    return size != otherSize ? size < otherSize : one.kind().compareTo(other.kind()) > 0;
  }

  private static Level of(TerritoryKind kind) {
    return switch (kind) {
      case COUNTRY -> NATIONAL;
      case REGION -> REGIONAL;
      case DEPARTEMENT, METROPOLE, EPCI, EPT, COMMUNE, ARRONDISSEMENT -> LOCAL;
    };
  }
}
