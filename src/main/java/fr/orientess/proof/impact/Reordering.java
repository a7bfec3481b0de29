package fr.orientess.proof.impact;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orienter;
import fr.orientess.rules.Situation;
import fr.orientess.rules.guidance.GuidanceRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where guidance may put the same verdicts in another order in one version than in the other. Rules
 * that both versions share say the same of the same verdicts, so that only the others are asked:
 * they are few, and rarely act.
 */
final class Reordering {

  private final boolean isEverywhere;
  private final @Nullable Orienter ofOldRules;
  private final @Nullable Orienter ofNewRules;

  Reordering(Versions versions) {
    var before = versions.before();
    var after = versions.after();
    var old = ownRules(before, after);
    var now = ownRules(after, before);
    isEverywhere =
        !shared(before, old).equals(shared(after, now))
            || !before.directory().providers().equals(after.directory().providers())
            || !facts(before).equals(facts(after));
    ofOldRules = isEverywhere ? null : orienter(before, old);
    ofNewRules = isEverywhere ? null : orienter(after, now);
  }

  /** The rules of one version that are not in the other. */
  private static List<GuidanceRule> ownRules(KnowledgeBase version, KnowledgeBase other) {
    var shared = new ArrayList<>(other.guidance().stream().map(Reordering::sense).toList());
    return version.guidance().stream().filter(rule -> !shared.remove(sense(rule))).toList();
  }

  /** What the rules that are not a version's own say, in their order. */
  private static List<String> shared(KnowledgeBase version, List<GuidanceRule> own) {
    return version.guidance().stream()
        .filter(rule -> !own.contains(rule))
        .map(Reordering::sense)
        .toList();
  }

  private static String sense(GuidanceRule rule) {
    return "" + rule.constraints() + rule.conditions() + rule.consequences();
  }

  /** What guidance may know of offers. */
  private static Set<String> facts(KnowledgeBase version) {
    return version.directory().offers().stream()
        .map(offer -> offer.id() + offer.provider() + offer.programme() + offer.formats())
        .collect(Collectors.toSet());
  }

  private static @Nullable Orienter orienter(KnowledgeBase version, List<GuidanceRule> rules) {
    return rules.isEmpty()
        ? null
        : new Orienter(version.orienter().rules(), version.directory(), rules);
  }

  /**
   * True when the order may differ although all verdicts are the same.
   *
   * @param old the situation in the words of the old version
   * @param now the same in those of the new one
   */
  boolean isPossible(Situation old, Situation now) {
    return isEverywhere || acts(ofOldRules, old) || acts(ofNewRules, now);
  }

  private static boolean acts(@Nullable Orienter orienter, Situation situation) {
    return orienter != null && !orienter.guidanceIn(situation).isEmpty();
  }
}
