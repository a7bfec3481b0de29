package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Truth;
import fr.orientess.territory.Territories;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks at every row, one after the other, and keeps the best of each offer. */
final class PlainLoop implements Engine {

  private final Territories territories;
  private final PlainRow[] rows;

  /** By offer: its best row so far. */
  private final PlainRow[] best;

  private final int[] offers;
  private int size;

  PlainLoop(KnowledgeBase knowledge) {
    territories = knowledge.territories();
    rows = PlainRow.all(knowledge.rows(), territories);
    best = new PlainRow[knowledge.directory().offers().size()];
    offers = new int[best.length];
  }

  @Override
  public Object answer(Situation situation) {
    judge(new PlainProfile(situation, territories));
    return best;
  }

  private void judge(PlainProfile profile) {
    for (int i = 0; i < size; i++) {
      best[offers[i]] = null;
    }
    size = 0;
    for (var row : rows) {
      if (row.truth(profile) != Truth.FALSE) {
        accept(row);
      }
    }
  }

  private void accept(PlainRow row) {
    var current = best[row.offer];
    if (current == null) {
      offers[size++] = row.offer;
    }
    if (current == null || isBetter(row, current)) {
      best[row.offer] = row;
    }
  }

  /** Fewest unknown conditions means eligible first, too. */
  static boolean isBetter(PlainRow row, PlainRow current) {
    if ((row.unstated == 0) != (current.unstated == 0)) {
      return row.unstated == 0;
    }
    if (row.row.priority() != current.row.priority()) {
      return row.row.priority() > current.row.priority();
    }
    if (row.unstated != current.unstated) {
      return row.unstated < current.unstated;
    }
    return row.row.id().compareTo(current.row.id()) < 0;
  }

  @Override
  public Map<String, String> comparable(Situation situation) {
    answer(situation);
    var result = new TreeMap<String, String>();
    for (int i = 0; i < size; i++) {
      var row = best[offers[i]];
      var verdict = row.unstated == 0 ? "eligible" : "to-confirm";
      result.put(row.row.offer().id(), verdict + " " + row.row.id());
    }
    return result;
  }

  @Override
  public Set<String> offers(Situation situation) {
    return comparable(situation).keySet();
  }
}
