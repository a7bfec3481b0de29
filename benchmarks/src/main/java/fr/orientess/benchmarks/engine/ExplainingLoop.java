package fr.orientess.benchmarks.engine;

import fr.orientess.directory.Directory;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.rules.NearMiss;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Truth;
import fr.orientess.rules.Verdict;
import fr.orientess.territory.Territories;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at every row, one after the other, and says all that our orientation says: reasons, level,
 * needs, points to check, near misses, what guidance says, in order. The sentences of guidance are
 * written out in Java, see {@link PlainGuidance}.
 */
final class ExplainingLoop implements Engine {

  private static final Comparator<PlainRecommendation> ORDER =
      Comparator.comparing((PlainRecommendation found) -> found.level)
          .thenComparing(found -> found.verdict, Comparator.reverseOrder())
          .thenComparing(PlainRecommendation::priority, Comparator.reverseOrder())
          .thenComparing(found -> found.row.row.offer().id());

  private static final Comparator<NearMiss> NEAREST =
      Comparator.comparing(NearMiss::verdict, Comparator.reverseOrder())
          .thenComparing(miss -> miss.row().priority(), Comparator.reverseOrder())
          .thenComparing(miss -> miss.row().offer().id());

  private final Territories territories;
  private final Directory directory;
  private final PlainRow[] rows;
  private final PlainTexts texts;
  private final PlainGuidance guidance;

  ExplainingLoop(KnowledgeBase knowledge) {
    territories = knowledge.territories();
    directory = knowledge.directory();
    rows = PlainRow.all(knowledge.rows(), territories);
    texts = new PlainTexts(knowledge);
    guidance = new PlainGuidance(knowledge);
  }

  @Override
  public Orientation answer(Situation situation) {
    var profile = new PlainProfile(situation, territories);
    var best = new HashMap<Integer, PlainRow>();
    for (var row : rows) {
      if (row.truth(profile) != Truth.FALSE) {
        best.merge(row.offer, row, (a, b) -> PlainLoop.isBetter(b, a) ? b : a);
      }
    }
    var found = new ArrayList<PlainRecommendation>(best.size());
    for (var row : best.values()) {
      found.add(new PlainRecommendation(row, situation, profile, texts));
    }
    guidance.speak(situation, found);
    found.sort(ORDER);
    var recommendations = new ArrayList<Recommendation>(found.size());
    for (var recommendation : found) {
      recommendations.add(recommendation.finished(directory));
    }
    return new Orientation(
        situation,
        recommendations,
        nearMisses(profile, best),
        List.of(),
        guidance.firstSteps(situation));
  }

  private List<NearMiss> nearMisses(PlainProfile profile, Map<Integer, PlainRow> best) {
    var nearest = new HashMap<Integer, PlainRow>();
    for (var row : rows) {
      if (!best.containsKey(row.offer)) {
        var refused = row.onlyRefusal(profile);
        if (refused != null && refused.question().changeable()) {
          nearest.merge(row.offer, row, (a, b) -> isNearer(b, a) ? b : a);
        }
      }
    }
    var misses = new ArrayList<NearMiss>(nearest.size());
    for (var row : nearest.values()) {
      var verdict = row.unstated == 0 ? Verdict.ELIGIBLE : Verdict.TO_CONFIRM;
      misses.add(new NearMiss(row.row, row.onlyRefusal(profile), verdict));
    }
    misses.sort(NEAREST);
    return misses;
  }

  private static boolean isNearer(PlainRow row, PlainRow current) {
    if (row.unstated != current.unstated) {
      return row.unstated < current.unstated;
    }
    if (row.row.priority() != current.row.priority()) {
      return row.row.priority() > current.row.priority();
    }
    return row.row.id().compareTo(current.row.id()) < 0;
  }

  @Override
  public Orientation comparable(Situation situation) {
    return answer(situation);
  }

  @Override
  public Set<String> offers(Situation situation) {
    return WholeOrientation.offers(answer(situation));
  }
}
