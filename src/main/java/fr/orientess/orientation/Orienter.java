package fr.orientess.orientation;

import fr.orientess.directory.Directory;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.guidance.GuidanceRule;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kie.api.KieBase;

/**
 * Orients visitors: reasons in Drools over an immutable rule base. Safe for many threads; each call
 * borrows a session from a pool that grows to the number of callers at once.
 */
public final class Orienter {

  private final KieBase knowledge;
  private final RuleBase rules;
  private final List<GuidanceRule> guidance;
  private final Surroundings surroundings;
  private final Wording wording = new Wording();
  private final ConcurrentLinkedQueue<ReasoningSession> idle = new ConcurrentLinkedQueue<>();

  /** Compiles the layers and the guidance rules; takes about a second. */
  public Orienter(RuleBase rules, Directory directory, List<GuidanceRule> guidance) {
    this.rules = rules;
    this.guidance = List.copyOf(guidance);
    this.surroundings = new Surroundings(rules.questionnaire(), directory, rules.territories());
    this.knowledge = LayeredRules.compile(guidance);
  }

  /** The orientation of one situation. */
  public Orientation orient(Situation situation) {
    var session = idle.poll();
    if (session == null) {
      session = open();
    }
    var orientation = session.orient(situation);
    idle.add(session);
    return orientation;
  }

  private ReasoningSession open() {
    var advice = new Advice(guidance, surroundings);
    return new ReasoningSession(
        knowledge.newKieSession(), new Reasoning(rules, surroundings, wording, advice), advice);
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
