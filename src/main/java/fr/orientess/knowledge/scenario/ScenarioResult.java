package fr.orientess.knowledge.scenario;

import java.util.List;

/**
 * What became of a scenario.
 *
 * @param failures what did not come out as expected, a French sentence each; empty when all did
 */
public record ScenarioResult(Scenario scenario, List<String> failures) {

  /** Copies the failures, so that a result never changes. */
  public ScenarioResult {
    failures = List.copyOf(failures);
  }

  /** True when everything came out as expected. */
  public boolean isAsExpected() {
    return failures.isEmpty();
  }
}
