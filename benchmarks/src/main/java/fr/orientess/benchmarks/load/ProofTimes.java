package fr.orientess.benchmarks.load;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.proof.Coverage;
import fr.orientess.proof.KnowledgeProof;
import fr.orientess.proof.Prover;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * How long the parts of a proof take in a program that has just started, as an analyst waits for
 * it, and once more when everything is compiled. Arguments: the knowledge folder.
 */
public final class ProofTimes {

  private ProofTimes() {}

  /** Times loading, the core space alone and the whole proof, twice each. */
  public static void main(String[] arguments) {
    var folder = Path.of(arguments[0]);
    var today = LocalDate.now();
    for (var time : new String[] {"the first time", "the second time"}) {
      long began = System.nanoTime();
      var knowledge = UsableKnowledge.in(folder, today);
      double loaded = secondsSince(began);
      began = System.nanoTime();
      var core = core(knowledge, today);
      double swept = secondsSince(began);
      began = System.nanoTime();
      var proof = KnowledgeProof.of(knowledge, today, _ -> {});
      System.out.printf(
          "%s: loading %.1f s, core space of %,d combinations %.1f s, whole proof after it %.1f"
              + " s%n",
          time, loaded, core.combinations(), swept, secondsSince(began));
      if (proof.rules().coverage().combinations() != core.combinations()) {
        throw new IllegalStateException("The two looked at different spaces");
      }
    }
  }

  private static Coverage core(KnowledgeBase knowledge, LocalDate date) {
    var rules = knowledge.orienter().rules();
    var prover = new Prover(rules, knowledge.directory().offers(), date);
    return Coverage.of(rules, prover.coreSpace(), date, _ -> {});
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
