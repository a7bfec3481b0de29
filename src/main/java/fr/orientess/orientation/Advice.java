package fr.orientess.orientation;

import fr.orientess.directory.Provider;
import fr.orientess.rules.guidance.GuidanceRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What guidance rules say, gathered while they fire and applied afterwards in the order they are
 * written, so that the order in which they fired never shows. One for each session; the methods are
 * what {@code sentences.dsl} calls, with texts named by their number in the rule.
 */
public final class Advice {

  private final List<GuidanceRule> rules;
  private final Surroundings surroundings;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Begin> begins = new ArrayList<>();
  private int speaking;

  /** What a rule does to those of the recommended offers that it is about. */
  private record Remark(
      int rule, GuidanceAct.Effect effect, Predicate<Draft> about, Consumer<Draft> what) {}

  /** A first step, by the number of its rule and the rank of the offer the rule spoke of. */
  private record Begin(int rule, int rank, FirstStep step, boolean isLastResort) {}

  Advice(List<GuidanceRule> rules, Surroundings surroundings) {
    this.rules = rules;
    this.surroundings = surroundings;
  }

  void clear() {
    remarks.clear();
    begins.clear();
  }

  /** Says which rule is firing: what follows is said by it. */
  public Advice by(int rule) {
    speaking = rule;
    return this;
  }

  private String text(int number) {
    return rules.get(speaking).texts().get(number);
  }

  /** Makes a provider a first step. */
  public void beginWithProvider(String provider, int text) {
    beginWith(surroundings.directory().provider(provider).orElseThrow(), text);
  }

  /** Makes an offer a first step. */
  public void beginWithOffer(String id, int text) {
    var directory = surroundings.directory();
    var offer = directory.offer(id).orElseThrow();
    begin(0, new FirstStep(offer, directory.providerOf(offer), text(text), ruleName()), false);
  }

  /** Makes a provider a first step. */
  public void beginWith(Provider provider, int text) {
    begin(0, new FirstStep(null, provider, text(text), ruleName()), false);
  }

  /** Makes a recommended offer a first step. */
  public void beginWith(Draft draft, int text) {
    begin(draft.rank(), step(draft, text), false);
  }

  /** Makes a recommended offer a first step, unless there is another one. */
  public void beginOtherwiseWith(Draft draft, int text) {
    begin(draft.rank(), step(draft, text), true);
  }

  private FirstStep step(Draft draft, int text) {
    var provider = surroundings.directory().providerOf(draft.offer());
    return new FirstStep(draft.offer(), provider, text(text), ruleName());
  }

  private String ruleName() {
    return rules.get(speaking).name();
  }

  private void begin(int rank, FirstStep step, boolean isLastResort) {
    begins.add(new Begin(speaking, rank, step, isLastResort));
  }

  /** Those that hold: a last resort does where there is nothing else. */
  private List<Begin> holding() {
    var proper = begins.stream().filter(begin -> !begin.isLastResort()).toList();
    return proper.isEmpty() ? begins : proper;
  }

  /** Moves an offer within its level, if it is recommended. */
  public void move(String offer, int points, int text) {
    var reason = text(text);
    about(offer, movedBy(points), draft -> draft.move(points, reason));
  }

  /** Moves a recommended offer within its level. */
  public void move(Draft draft, int points, int text) {
    move(draft.offer().id(), points, text);
  }

  /** Moves all recommended offers that meet a need, each within its level. */
  public void moveAllFor(String need, int points, int text) {
    var reason = text(text);
    remark(
        movedBy(points), draft -> Visitor.meets(draft, need), draft -> draft.move(points, reason));
  }

  private static GuidanceAct.Effect movedBy(int points) {
    return points < 0 ? GuidanceAct.Effect.BACK : GuidanceAct.Effect.FORWARD;
  }

  /** Adds a reason to an offer, if it is recommended. */
  public void addReason(String offer, int text) {
    var reason = text(text);
    about(offer, GuidanceAct.Effect.REASON, draft -> draft.addReason(reason));
  }

  /** Adds a reason to a recommended offer. */
  public void addReason(Draft draft, int text) {
    addReason(draft.offer().id(), text);
  }

  /** Adds something to check to an offer, if it is recommended. */
  public void warn(String offer, int text) {
    var warning = text(text);
    about(offer, GuidanceAct.Effect.WARNING, draft -> draft.warn(warning));
  }

  /** Adds something to check to a recommended offer. */
  public void warn(Draft draft, int text) {
    warn(draft.offer().id(), text);
  }

  /** Puts an offer last, if it is recommended. */
  public void setAside(String offer, int text) {
    var reason = text(text);
    about(offer, GuidanceAct.Effect.SET_ASIDE, draft -> draft.setAside(reason));
  }

  /** Puts a recommended offer last. */
  public void setAside(Draft draft, int text) {
    setAside(draft.offer().id(), text);
  }

  private void about(String offer, GuidanceAct.Effect effect, Consumer<Draft> what) {
    remark(effect, draft -> draft.offer().id().equals(offer), what);
  }

  private void remark(GuidanceAct.Effect effect, Predicate<Draft> about, Consumer<Draft> what) {
    remarks.add(new Remark(speaking, effect, about, what));
  }

  /** Lets every remark act on the drafts. */
  void apply(List<Draft> drafts) {
    remarks.sort(Comparator.comparingInt(Remark::rule));
    for (var remark : remarks) {
      for (var draft : drafts) {
        if (remark.about().test(draft)) {
          remark.what().accept(draft);
        }
      }
    }
  }

  /** What was done, rule by rule; a remark about offers that are not recommended does nothing. */
  List<GuidanceAct> acts(List<Draft> drafts) {
    var acts = new ArrayList<GuidanceAct>();
    for (var begin : holding()) {
      var offer = begin.step().offer();
      acts.add(
          new GuidanceAct(
              rules.get(begin.rule()), GuidanceAct.Effect.BEGIN, offer == null ? "" : offer.id()));
    }
    for (var remark : remarks) {
      for (var draft : drafts) {
        if (remark.about().test(draft)) {
          acts.add(new GuidanceAct(rules.get(remark.rule()), remark.effect(), draft.offer().id()));
        }
      }
    }
    return acts;
  }

  /** The first steps, each target once, in the order of the rules. */
  List<FirstStep> firstSteps() {
    if (begins.isEmpty()) {
      return List.of();
    }
    begins.sort(Comparator.comparingInt(Begin::rule).thenComparingInt(Begin::rank));
    var steps = new LinkedHashMap<List<Object>, FirstStep>();
    for (var begin : holding()) {
      var step = begin.step();
      var target = step.offer() == null ? step.provider().id() : step.offer().id();
      steps.putIfAbsent(List.of(step.offer() == null, target), step);
    }
    return steps.values().stream().limit(Orientation.MOST_FIRST_STEPS).toList();
  }
}
