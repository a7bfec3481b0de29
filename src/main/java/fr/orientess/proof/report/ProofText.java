package fr.orientess.proof.report;

import fr.orientess.proof.KnowledgeProof;
import java.util.ArrayList;
import java.util.List;

/** A proof as lines of French text: summed up first, then in detail. */
public final class ProofText {

  private final KnowledgeProof proof;
  private final ProofFindings findings;
  private final List<String> lines = new ArrayList<>();

  /** The text of that proof. */
  public ProofText(KnowledgeProof proof) {
    this.proof = proof;
    this.findings = new ProofFindings(proof);
  }

  /** Why a proof is not complete, a sentence a reason; empty when it is. */
  public static List<String> bounds(KnowledgeProof proof) {
    return ProofFindings.bounds(proof);
  }

  /** All lines. */
  public List<String> lines() {
    lines.add(findings.title());
    lines.add("Version " + proof.knowledge().version());
    lines.add("");
    findings.summary().forEach(line -> lines.add("  " + line));
    for (var section : findings.sections()) {
      if (!section.items().isEmpty()) {
        lines.add("");
        lines.add(section.title() + " (" + Words.number(section.items().size()) + ")");
        lines.add("  " + section.meaning());
        section.items().forEach(item -> lines.add("  - " + item));
      }
    }
    return lines;
  }
}
