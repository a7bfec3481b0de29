package fr.orientess.benchmarks.engine;

import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Truth;
import fr.orientess.territory.Area;
import fr.orientess.territory.Territories;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row as somebody would write it who has nothing but a loop: compact, cheapest checks first. */
final class PlainRow {

  final EligibilityRow row;
  final int offer;
  final int unstated;
  private final OptionCheck[] options;
  private final NumberCheck[] numbers;
  private final PlaceCheck[] places;

  private record OptionCheck(Condition condition, int question, long bits, boolean excludes) {
    boolean isTrue(PlainProfile profile) {
      return ((profile.chosen[question] & bits) != 0) != excludes;
    }
  }

  private record NumberCheck(Condition condition, int question, double min, double max) {
    boolean isTrue(PlainProfile profile) {
      double value = profile.numbers[question];
      return min <= value && value <= max;
    }
  }

  private record PlaceCheck(Condition condition, int question, BitSet communes) {
    boolean isTrue(PlainProfile profile) {
      return communes.get(profile.communes[question]);
    }
  }

  /**
   * @param areas the communes of areas met before, shared by all rows
   */
  PlainRow(EligibilityRow row, Territories territories, Map<Area, BitSet> areas) {
    this.row = row;
    this.offer = row.offer().position();
    var optionChecks = new ArrayList<OptionCheck>();
    var numberChecks = new ArrayList<NumberCheck>();
    var placeChecks = new ArrayList<PlaceCheck>();
    int unknown = 0;
    for (var condition : row.conditions()) {
      int at = condition.question().position();
      switch (condition) {
        case Condition.AnyOf(_, var named) ->
            optionChecks.add(new OptionCheck(condition, at, PlainProfile.bits(named), false));
        case Condition.NoneOf(_, var named) ->
            optionChecks.add(new OptionCheck(condition, at, PlainProfile.bits(named), true));
        case Condition.Is(_, var value) ->
            optionChecks.add(
                new OptionCheck(
                    condition, at, 1L << (value ? PlainProfile.YES : PlainProfile.NO), false));
        case Condition.Between(_, var min, var max) ->
            numberChecks.add(new NumberCheck(condition, at, min, max));
        case Condition.Within(_, var area, _) ->
            placeChecks.add(
                new PlaceCheck(
                    condition, at, areas.computeIfAbsent(area, a -> communes(a, territories))));
        case Condition.Unstated _ -> unknown++;
      }
    }
    unstated = unknown;
    options = optionChecks.toArray(OptionCheck[]::new);
    numbers = numberChecks.toArray(NumberCheck[]::new);
    places = placeChecks.toArray(PlaceCheck[]::new);
  }

  static PlainRow[] all(List<EligibilityRow> rows, Territories territories) {
    var areas = new HashMap<Area, BitSet>();
    return rows.stream().map(row -> new PlainRow(row, territories, areas)).toArray(PlainRow[]::new);
  }

  static BitSet communes(Area area, Territories territories) {
    var communes = new BitSet();
    if (area.listed().isEmpty()) {
      communes.set(0, territories.communeCount());
    }
    for (var listed : area.listed()) {
      for (int commune : territories.communesOf(listed)) {
        communes.set(commune);
      }
    }
    for (var excluded : area.excluded()) {
      for (int commune : territories.communesOf(excluded)) {
        communes.clear(commune);
      }
    }
    return communes;
  }

  Truth truth(PlainProfile profile) {
    for (var check : places) {
      if (!check.isTrue(profile)) {
        return Truth.FALSE;
      }
    }
    for (var check : options) {
      if (!check.isTrue(profile)) {
        return Truth.FALSE;
      }
    }
    for (var check : numbers) {
      if (!check.isTrue(profile)) {
        return Truth.FALSE;
      }
    }
    if (!row.holdsOn(profile.date)) {
      return Truth.FALSE;
    }
    return unstated == 0 ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** The only false condition of this row if there is exactly one, else null. */
  Condition onlyRefusal(PlainProfile profile) {
    Condition refused = null;
    for (var check : places) {
      if (!check.isTrue(profile)) {
        if (refused != null) {
          return null;
        }
        refused = check.condition;
      }
    }
    for (var check : options) {
      if (!check.isTrue(profile)) {
        if (refused != null) {
          return null;
        }
        refused = check.condition;
      }
    }
    for (var check : numbers) {
      if (!check.isTrue(profile)) {
        if (refused != null) {
          return null;
        }
        refused = check.condition;
      }
    }
    return refused != null && row.holdsOn(profile.date) ? refused : null;
  }
}
