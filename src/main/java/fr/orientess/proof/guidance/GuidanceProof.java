package fr.orientess.proof.guidance;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.GuidanceAct;
import fr.orientess.rules.Situation;
import fr.orientess.rules.guidance.GuidanceRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the guidance rules do in all situations of a {@link GuidanceSpace}.
 *
 * @param situations how many situations were looked at
 * @param idle rules that do nothing in any of them
 * @param contradictions rules that want opposite things of one offer in one situation
 */
public record GuidanceProof(
    long situations, List<GuidanceRule> idle, List<Contradiction> contradictions) {

  /** Copies the lists, so that a proof never changes. */
  public GuidanceProof {
    idle = List.copyOf(idle);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * Two rules that want opposite things of an offer.
   *
   * @param offers ids of the offers about which they differ somewhere
   * @param count in how many of the situations looked at
   * @param example one of them
   */
  public record Contradiction(
      GuidanceRule one,
      GuidanceAct.Effect effectOfOne,
      GuidanceRule other,
      GuidanceAct.Effect effectOfOther,
      Set<String> offers,
      long count,
      Situation example) {

    /** Copies the set, so that a contradiction never changes. */
    public Contradiction {
      offers = Set.copyOf(offers);
    }

    private Contradiction and(Contradiction more) {
      var all = new HashSet<>(offers);
      all.addAll(more.offers);
      return new Contradiction(
          one, effectOfOne, other, effectOfOther, all, count + more.count, example);
    }

    /** The same situation, in which they differ about more offers. */
    private Contradiction alsoAbout(Contradiction more) {
      var all = new HashSet<>(offers);
      all.addAll(more.offers);
      return new Contradiction(one, effectOfOne, other, effectOfOther, all, count, example);
    }
  }

  /** Looks at all guidance rules of a knowledge base, on all cores. */
  public static GuidanceProof of(KnowledgeBase knowledge, LocalDate date) {
    if (knowledge.guidance().isEmpty()) {
      return new GuidanceProof(0, List.of(), List.of());
    }
    var space = new GuidanceSpace(knowledge);
    Set<GuidanceRule> active = ConcurrentHashMap.newKeySet();
    Map<String, Contradiction> found = new ConcurrentHashMap<>();
    space
        .answers()
        .parallel()
        .forEach(
            answers -> {
              var situation = new Situation(answers, date);
              var acts = knowledge.orienter().guidanceIn(situation);
              acts.forEach(act -> active.add(act.rule()));
              contradictions(acts, situation, found);
            });
    return new GuidanceProof(
        space.size(),
        knowledge.guidance().stream().filter(rule -> !active.contains(rule)).toList(),
        new TreeMap<>(found)
            .values().stream()
                .sorted(Comparator.comparingLong(Contradiction::count).reversed())
                .toList());
  }

  private static void contradictions(
      List<GuidanceAct> acts, Situation situation, Map<String, Contradiction> found) {
    var here = new HashMap<String, Contradiction>();
    for (int i = 0; i < acts.size(); i++) {
      for (int j = i + 1; j < acts.size(); j++) {
        var one = acts.get(i);
        var other = acts.get(j);
        if (one.contradicts(other)) {
          var contradiction =
              new Contradiction(
                  one.rule(),
                  one.effect(),
                  other.rule(),
                  other.effect(),
                  Set.of(one.offer()),
                  1,
                  situation);
          var key =
              String.join(
                  "\n",
                  one.rule().name(),
                  one.effect().name(),
                  other.rule().name(),
                  other.effect().name());
          here.merge(key, contradiction, Contradiction::alsoAbout);
        }
      }
    }
    here.forEach((key, contradiction) -> found.merge(key, contradiction, Contradiction::and));
  }
}
