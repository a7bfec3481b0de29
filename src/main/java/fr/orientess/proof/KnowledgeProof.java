package fr.orientess.proof;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.scenario.ScenarioResult;
import fr.orientess.knowledge.scenario.ScenarioRunner;
import fr.orientess.proof.guidance.GuidanceProof;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

/**
 * Everything that is proved of a knowledge base on one day.
 *
 * @param scenarios what became of its scenarios, in their order
 */
public record KnowledgeProof(
    KnowledgeBase knowledge,
    LocalDate date,
    CoreSpace space,
    Proof rules,
    GuidanceProof guidance,
    List<ScenarioResult> scenarios) {

  /** Copies the list, so that a proof never changes. */
  public KnowledgeProof {
    scenarios = List.copyOf(scenarios);
  }

  /** How many combinations of the core space {@link #of} will tell its progress about. */
  public static long steps(KnowledgeBase knowledge, LocalDate date) {
    var space = prover(knowledge, date).coreSpace();
    return space.sizeOf(Coverage.placesWithin(space, Coverage.MOST_COMBINATIONS).size());
  }

  /**
   * Proves a knowledge base.
   *
   * @param progress told how many combinations have been judged since it was told last
   */
  public static KnowledgeProof of(KnowledgeBase knowledge, LocalDate date, LongConsumer progress) {
    var prover = prover(knowledge, date);
    // Takes seconds, and only the guidance and the scenarios need it.
    var preparing = CompletableFuture.runAsync(knowledge.orienter()::prepare);
    var rules = prover.prove(progress);
    preparing.join();
    return new KnowledgeProof(
        knowledge,
        date,
        prover.coreSpace(),
        rules,
        GuidanceProof.of(knowledge, date),
        new ScenarioRunner(knowledge).runAll(date));
  }

  private static Prover prover(KnowledgeBase knowledge, LocalDate date) {
    return new Prover(knowledge.orienter().rules(), knowledge.directory().offers(), date);
  }

  /** True when something could not be looked at as a whole. */
  public boolean isBounded() {
    return rules.isBounded() || guidance.isBounded();
  }

  /** The scenarios that did not come out as expected. */
  public List<ScenarioResult> failedScenarios() {
    return scenarios.stream().filter(result -> !result.isAsExpected()).toList();
  }
}
