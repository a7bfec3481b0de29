package fr.orientess.knowledge.scenario;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.rules.Situation;
import java.time.LocalDate;
import java.util.List;

/** Compares what scenarios expect with the orientations that a knowledge base gives. */
public final class ScenarioRunner {

  private final KnowledgeBase knowledge;

  /** Runs scenarios against that knowledge base. */
  public ScenarioRunner(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Runs all scenarios of the knowledge base, in their order.
   *
   * @param today the day of the scenarios that name none
   */
  public List<ScenarioResult> runAll(LocalDate today) {
    return knowledge.scenarios().stream().map(scenario -> run(scenario, today)).toList();
  }

  /**
   * Runs one scenario.
   *
   * @param today the day of the orientation when the scenario names none
   */
  public ScenarioResult run(Scenario scenario, LocalDate today) {
    var date = scenario.date() == null ? today : scenario.date();
    var orientation = knowledge.orienter().orient(new Situation(scenario.answers(), date));
    return new ScenarioResult(
        scenario, new Comparison(knowledge, orientation).failures(scenario.expected()));
  }
}
