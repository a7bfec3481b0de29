package fr.orientess.rules;

import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Area;
import fr.orientess.territory.Territories;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that ask the same of a place, side by side: nothing, {@code ?}, or one area.
 *
 * @param area null when they ask nothing, or nobody knows what
 * @param isUnstated true when nobody knows what
 * @param from number of the first row
 * @param to number after that of the last row
 */
record Cluster(@Nullable Area area, boolean isUnstated, int from, int to) {

  /**
   * Orders rows by what they ask of a place question: nearest together, wide areas first.
   *
   * @param rows reordered in place; afterwards row numbers are positions in this list
   */
  static List<Cluster> ordering(
      List<EligibilityRow> rows, Question question, Territories territories) {
    var byCondition = new HashMap<Object, List<EligibilityRow>>();
    var keys = new ArrayList<Object>();
    for (var row : rows) {
      Object key =
          switch (row.conditionOn(question)) {
            case Condition.Within within -> within.area();
            case Condition.Unstated _ -> "?";
            case null, default -> "";
          };
      byCondition
          .computeIfAbsent(
              key,
              k -> {
                keys.add(k);
                return new ArrayList<>();
              })
          .add(row);
    }
    keys.sort(
        Comparator.comparingInt((Object key) -> firstCommune(key, territories))
            .thenComparing(key -> -size(key, territories)));
    rows.clear();
    var clusters = new ArrayList<Cluster>();
    for (var key : keys) {
      int from = rows.size();
      rows.addAll(byCondition.getOrDefault(key, List.of()));
      var area = key instanceof Area some ? some : null;
      clusters.add(new Cluster(area, "?".equals(key), from, rows.size()));
    }
    return List.copyOf(clusters);
  }

  private static int firstCommune(Object key, Territories territories) {
    if (!(key instanceof Area area) || area.listed().isEmpty()) {
      return -1;
    }
    return area.listed().stream()
        .mapToInt(t -> territories.size(t) == 0 ? 0 : territories.communesOf(t)[0])
        .min()
        .orElse(0);
  }

  private static int size(Object key, Territories territories) {
    return key instanceof Area area
        ? area.listed().stream().mapToInt(territories::size).sum()
        : Integer.MAX_VALUE;
  }
}
