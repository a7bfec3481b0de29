package fr.orientess.orientation;

import fr.orientess.directory.Provider;
import fr.orientess.rules.guidance.GuidanceRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

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

  private record Remark(int rule, Consumer<List<Draft>> about) {}

  /** A first step, by the number of its rule and the rank of the offer the rule spoke of. */
  private record Begin(int rule, int rank, FirstStep step) {}

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
    begin(0, new FirstStep(offer, directory.providerOf(offer), text(text), ruleName()));
  }

  /** Makes a provider a first step. */
  public void beginWith(Provider provider, int text) {
    begin(0, new FirstStep(null, provider, text(text), ruleName()));
  }

  /** Makes a recommended offer a first step. */
  public void beginWith(Draft draft, int text) {
    var provider = surroundings.directory().providerOf(draft.offer());
    begin(draft.rank(), new FirstStep(draft.offer(), provider, text(text), ruleName()));
  }

  private String ruleName() {
    return rules.get(speaking).name();
  }

  private void begin(int rank, FirstStep step) {
    begins.add(new Begin(speaking, rank, step));
  }

  /** Moves an offer within its level, if it is recommended. */
  public void move(String offer, int points, int text) {
    var reason = text(text);
    about(offer, draft -> draft.move(points, reason));
  }

  /** Moves a recommended offer within its level. */
  public void move(Draft draft, int points, int text) {
    move(draft.offer().id(), points, text);
  }

  /** Moves all recommended offers that meet a need, each within its level. */
  public void moveAllFor(String need, int points, int text) {
    var reason = text(text);
    remark(
        drafts ->
            drafts.stream()
                .filter(draft -> Visitor.meets(draft, need))
                .forEach(draft -> draft.move(points, reason)));
  }

  /** Adds a reason to an offer, if it is recommended. */
  public void addReason(String offer, int text) {
    var reason = text(text);
    about(offer, draft -> draft.addReason(reason));
  }

  /** Adds a reason to a recommended offer. */
  public void addReason(Draft draft, int text) {
    addReason(draft.offer().id(), text);
  }

  /** Adds something to check to an offer, if it is recommended. */
  public void warn(String offer, int text) {
    var warning = text(text);
    about(offer, draft -> draft.warn(warning));
  }

  /** Adds something to check to a recommended offer. */
  public void warn(Draft draft, int text) {
    warn(draft.offer().id(), text);
  }

  /** Puts an offer last, if it is recommended. */
  public void setAside(String offer, int text) {
    var reason = text(text);
    about(offer, draft -> draft.setAside(reason));
  }

  /** Puts a recommended offer last. */
  public void setAside(Draft draft, int text) {
    setAside(draft.offer().id(), text);
  }

  private void about(String offer, Consumer<Draft> remark) {
    remark(
        drafts -> {
          for (var draft : drafts) {
            if (draft.offer().id().equals(offer)) {
              remark.accept(draft);
            }
          }
        });
  }

  private void remark(Consumer<List<Draft>> about) {
    remarks.add(new Remark(speaking, about));
  }

  /** Lets every remark act on the drafts. */
  void apply(List<Draft> drafts) {
    remarks.sort(Comparator.comparingInt(Remark::rule));
    remarks.forEach(remark -> remark.about().accept(drafts));
  }

  /** The first steps, each target once, in the order of the rules. */
  List<FirstStep> firstSteps() {
    begins.sort(Comparator.comparingInt(Begin::rule).thenComparingInt(Begin::rank));
    var steps = new LinkedHashMap<List<Object>, FirstStep>();
    for (var begin : begins) {
      var step = begin.step();
      var target = step.offer() == null ? step.provider().id() : step.offer().id();
      steps.putIfAbsent(List.of(step.offer() == null, target), step);
    }
    return steps.values().stream().limit(Orientation.MOST_FIRST_STEPS).toList();
  }
}
