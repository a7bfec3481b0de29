package fr.orientess.orientation;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Provider;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.guidance.GuidanceRule;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Orients visitors: reasons in Drools over an immutable rule base. Safe for many threads; each call
 * borrows a session from a pool that grows to the number of callers at once.
 */
public final class Orienter {

  private @Nullable KieBase knowledge;
  private final RuleBase rules;
  private final List<GuidanceRule> guidance;
  private final RowTraits traits;
  private final Surroundings surroundings;
  private final Wording wording = new Wording();
  private final ConcurrentLinkedQueue<ReasoningSession> idle = new ConcurrentLinkedQueue<>();

  /** The rules for Drools are compiled when they are first needed, see {@link #prepare}. */
  public Orienter(RuleBase rules, Directory directory, List<GuidanceRule> guidance) {
    this.rules = rules;
    this.guidance = List.copyOf(guidance);
    this.traits = new RowTraits(rules);
    this.surroundings = new Surroundings(rules.questionnaire(), directory, rules.territories());
  }

  /** The orientation of one situation. */
  public Orientation orient(Situation situation) {
    return reason(session -> session.orient(situation));
  }

  /** What each guidance rule does in one situation. */
  public List<GuidanceAct> guidanceIn(Situation situation) {
    return reason(session -> session.guidanceIn(situation));
  }

  /** In which order the orientation of one situation names what; quicker than all of it. */
  public Outline outline(Situation situation) {
    return reason(session -> session.outline(situation));
  }

  private <T> T reason(Function<ReasoningSession, T> reasoning) {
    return OwnClasses.see(() -> reasonInSession(reasoning));
  }

  private <T> T reasonInSession(Function<ReasoningSession, T> reasoning) {
    var session = idle.poll();
    if (session == null) {
      session = open();
    }
    boolean isSound = false;
    try {
      var result = reasoning.apply(session);
      isSound = true;
      return result;
    } finally {
      if (isSound) {
        idle.add(session);
      } else {
        session.dispose();
      }
    }
  }

  /** Compiles the layers and the guidance rules, which takes about a second, unless it is done. */
  public synchronized KieBase prepare() {
    if (knowledge == null) {
      knowledge = LayeredRules.compile(guidance);
    }
    return knowledge;
  }

  private ReasoningSession open() {
    var advice = new Advice(guidance, surroundings);
    return new ReasoningSession(
        prepare().newKieSession(),
        new Reasoning(rules, traits, surroundings, wording, advice),
        advice);
  }

  /** The provider of that kind nearest to whoever is in that situation, if one works there. */
  public Optional<Provider> nearestProvider(String kind, Situation situation) {
    var place = surroundings.place(situation);
    return place == null
        ? Optional.empty()
        : surroundings.providersOf(kind, place).stream().findFirst();
  }

  /** The rule base that verdicts come from. */
  public RuleBase rules() {
    return rules;
  }

  /** How reasons and conditions are worded. */
  public Wording wording() {
    return wording;
  }
}
