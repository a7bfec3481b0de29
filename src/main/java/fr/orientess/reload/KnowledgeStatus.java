package fr.orientess.reload;

import fr.orientess.finding.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which knowledge is in use, and whether its folder holds something else.
 *
 * @param version the version in use
 * @param since since when this server uses it
 * @param findings what was found in it: warnings
 * @param refused what the folder holds instead and why it is not used, or null when the folder
 *     holds the version in use
 */
public record KnowledgeStatus(
    String version, Instant since, List<Finding> findings, @Nullable Refused refused) {

  /** Copies the findings, so that the status never changes. */
  public KnowledgeStatus {
    findings = List.copyOf(findings);
  }

  /**
   * A change that did not go live.
   *
   * @param version of the refused files
   * @param at when they were refused
   * @param findings what is wrong with them
   */
  public record Refused(String version, Instant at, List<Finding> findings) {

    /** Copies the findings, so that the refusal never changes. */
    public Refused {
      findings = List.copyOf(findings);
    }

    boolean isSame(Refused other) {
      return version.equals(other.version) && findings.equals(other.findings);
    }

    /** The errors among the findings. */
    public List<Finding> errors() {
      return findings.stream().filter(Finding::isError).toList();
    }
  }

  KnowledgeStatus refusing(Refused change) {
    return new KnowledgeStatus(version, since, findings, change);
  }
}
