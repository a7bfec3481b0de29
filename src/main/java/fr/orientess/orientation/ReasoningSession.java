package fr.orientess.orientation;

import fr.orientess.rules.Situation;
import java.util.Collection;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A Drools session that is used again and again, by one thread at a time. */
final class ReasoningSession {

  private final KieSession session;
  private final Reasoning reasoning;
  private final Advice advice;

  ReasoningSession(KieSession session, Reasoning reasoning, Advice advice) {
    this.session = session;
    this.reasoning = reasoning;
    this.advice = advice;
    session.setGlobal("reasoning", reasoning);
    session.setGlobal("advice", advice);
  }

  /** Lets go of a session that failed: what it still holds would disturb the next visitor. */
  void dispose() {
    session.dispose();
  }

  /** A session that fails is not used again: the caller disposes of it. */
  Orientation orient(Situation situation) {
    return reasoning.orientation(reason(situation));
  }

  /** What guidance does in a situation. */
  List<GuidanceAct> guidanceIn(Situation situation) {
    return advice.acts(reason(situation).drafts());
  }

  /** The order of an orientation without its explanations, which take most of the time. */
  Outline outline(Situation situation) {
    var drafts = reason(situation).drafts();
    return new Outline(
        drafts.stream().map(draft -> draft.offer().id()).toList(),
        advice.firstSteps().stream()
            .map(step -> step.offer() == null ? step.provider().id() : step.offer().id())
            .toList());
  }

  private Visitor reason(Situation situation) {
    advice.clear();
    session.insert(situation);
    session.fireAllRules();
    Visitor visitor = null;
    Collection<FactHandle> facts = session.getFactHandles();
    for (var handle : List.copyOf(facts)) {
      if (session.getObject(handle) instanceof Visitor judged) {
        visitor = judged;
      }
      session.delete(handle);
    }
    if (visitor == null) {
      throw new IllegalStateException("The layers did not judge the situation");
    }
    return visitor;
  }
}
