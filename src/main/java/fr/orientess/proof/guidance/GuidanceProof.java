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
import java.util.stream.LongStream;

/**
 * What the guidance rules do in all situations of a {@link GuidanceSpace}.
 *
 * @param situations how many situations were looked at
 * @param isBounded true when there were too many: then not all were looked at, and rules that do
 *     nothing may be missing
 * @param idle rules that do nothing in any of them, nor in any answers to all questions they read
 * @param contradictions rules that want opposite things of one offer in one situation
 */
public record GuidanceProof(
    long situations,
    boolean isBounded,
    List<GuidanceRule> idle,
    List<Contradiction> contradictions) {

  /** A minute or two on two cores: more than ten times what the rules of the project take. */
  private static final long MOST_SITUATIONS = 1_000_000;

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
   * @param number of the situation that is the example
   * @param example the first of them
   */
  public record Contradiction(
      GuidanceRule one,
      GuidanceAct.Effect effectOfOne,
      GuidanceRule other,
      GuidanceAct.Effect effectOfOther,
      Set<String> offers,
      long count,
      long number,
      Situation example) {

    /** Copies the set, so that a contradiction never changes. */
    public Contradiction {
      offers = Set.copyOf(offers);
    }

    private Contradiction and(Contradiction more) {
      var all = new HashSet<>(offers);
      all.addAll(more.offers);
      var first = number <= more.number ? this : more;
      return new Contradiction(
          one,
          effectOfOne,
          other,
          effectOfOther,
          all,
          count + more.count,
          first.number,
          first.example);
    }

    /** The same situation, in which they differ about more offers. */
    private Contradiction alsoAbout(Contradiction more) {
      var all = new HashSet<>(offers);
      all.addAll(more.offers);
      return new Contradiction(one, effectOfOne, other, effectOfOther, all, count, number, example);
    }
  }

  /** Looks at all guidance rules of a knowledge base, on all cores. */
  public static GuidanceProof of(KnowledgeBase knowledge, LocalDate date) {
    return of(knowledge, date, MOST_SITUATIONS);
  }

  static GuidanceProof of(KnowledgeBase knowledge, LocalDate date, long most) {
    if (knowledge.guidance().isEmpty()) {
      return new GuidanceProof(0, false, List.of(), List.of());
    }
    var space = GuidanceSpace.of(knowledge);
    long situations = Math.min(space.size(), most);
    Set<GuidanceRule> active = ConcurrentHashMap.newKeySet();
    Map<String, Contradiction> found = new ConcurrentHashMap<>();
    LongStream.range(0, situations)
        .parallel()
        .forEach(
            number -> {
              var situation = new Situation(space.answers(number), date);
              var acts = knowledge.orienter().guidanceIn(situation);
              acts.forEach(act -> active.add(act.rule()));
              contradictions(acts, situation, number, found);
            });
    var idle = new IdleRules(knowledge, date, most);
    var silent = situations < space.size() ? List.<GuidanceRule>of() : idle.among(active);
    return new GuidanceProof(
        situations,
        situations < space.size() || idle.isBounded(),
        silent,
        new TreeMap<>(found)
            .values().stream()
                .sorted(Comparator.comparingLong(Contradiction::count).reversed())
                .toList());
  }

  private static void contradictions(
      List<GuidanceAct> acts, Situation situation, long number, Map<String, Contradiction> found) {
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
                  number,
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
