package fr.orientess.knowledge;

import fr.orientess.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of a knowledge folder.
 *
 * @param version hash of its files
 * @param findings everything that is wrong or deserves a look, by file, sheet, row and column
 * @param knowledge the knowledge base; empty when there is an error among the findings
 */
public record LoadedKnowledge(
    String version, List<Finding> findings, Optional<KnowledgeBase> knowledge) {

  /** Copies the findings, so that what was loaded never changes. */
  public LoadedKnowledge {
    findings = List.copyOf(findings);
  }

  /** The errors alone: there may be hundreds of warnings, which stop nobody. */
  public List<Finding> errors() {
    return findings.stream().filter(Finding::isError).toList();
  }
}
