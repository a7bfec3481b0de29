package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Level;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.territory.Area;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What can be said of a row whatever the profile is, worked out beforehand. */
final class PlainTexts {

  final Question needs;
  final Question place;
  private final Map<EligibilityRow, String> reasons = new HashMap<>();
  private final Map<EligibilityRow, List<String>> toCheck = new HashMap<>();
  private final Map<EligibilityRow, List<Question>> toConfirm = new HashMap<>();
  private final Map<Area, List<Listed>> listed = new HashMap<>();

  /** A territory of a row: its communes, and how near an offer is that lists it. */
  record Listed(BitSet communes, Level level) {}

  PlainTexts(KnowledgeBase knowledge) {
    needs = knowledge.questionnaire().inRole(Role.NEEDS).orElseThrow();
    place = knowledge.questionnaire().inRole(Role.TERRITORY).orElseThrow();
    var wording = knowledge.orienter().wording();
    var bundle = ResourceBundle.getBundle("fr.orientess.orientation.wording", Locale.FRENCH);
    for (var row : knowledge.rows()) {
      reasons.put(row, wording.reason(row));
      var unstated =
          row.conditions().stream().filter(c -> c instanceof Condition.Unstated).toList();
      toConfirm.put(row, unstated.stream().map(Condition::question).toList());
      var checks = new ArrayList<String>();
      unstated.forEach(c -> checks.add(bundle.getString("unstated." + c.question().role().id())));
      if (row.toCheck() != null) {
        checks.add(row.toCheck());
      }
      toCheck.put(row, checks);
      if (row.conditionOn(place) instanceof Condition.Within(_, var area, _)) {
        listed.computeIfAbsent(area, a -> narrowFirst(a, knowledge.territories()));
      }
    }
  }

  private static List<Listed> narrowFirst(Area area, Territories territories) {
    return area.listed().stream()
        .sorted(Comparator.comparingInt(territories::size))
        .map(territory -> listed(territory, territories))
        .toList();
  }

  private static Listed listed(Territory territory, Territories territories) {
    var level =
        switch (territory.kind()) {
          case COUNTRY -> Level.NATIONAL;
          case REGION -> Level.REGIONAL;
          default -> Level.LOCAL;
        };
    return new Listed(
        PlainRow.communes(new Area(List.of(territory), List.of()), territories), level);
  }

  String reason(EligibilityRow row) {
    return reasons.get(row);
  }

  List<String> toCheck(EligibilityRow row) {
    return toCheck.get(row);
  }

  List<Question> toConfirm(EligibilityRow row) {
    return toConfirm.get(row);
  }

  Level level(EligibilityRow row, PlainProfile profile) {
    if (row.conditionOn(place) instanceof Condition.Within(_, var area, _)) {
      for (var territory : listed.get(area)) {
        if (territory.communes().get(profile.communes[place.position()])) {
          return territory.level();
        }
      }
    }
    return Level.NATIONAL;
  }
}
