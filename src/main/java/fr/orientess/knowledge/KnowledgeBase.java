package fr.orientess.knowledge;

import fr.orientess.directory.Directory;
import fr.orientess.knowledge.scenario.Scenario;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.territory.Territories;
import java.util.List;

/**
 * Everything analysts know, loaded and checked together; it never changes.
 *
 * @param version hash of the files it was made of
 * @param rows all eligibility rows, in the order of their tables
 */
public record KnowledgeBase(
    String version,
    Questionnaire questionnaire,
    Directory directory,
    Territories territories,
    List<EligibilityRow> rows,
    List<Scenario> scenarios) {

  /** Copies the lists, so that a knowledge base never changes. */
  public KnowledgeBase {
    rows = List.copyOf(rows);
    scenarios = List.copyOf(scenarios);
  }
}
