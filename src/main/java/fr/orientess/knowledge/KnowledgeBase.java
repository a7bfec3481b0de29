package fr.orientess.knowledge;

import fr.orientess.directory.Directory;
import fr.orientess.knowledge.scenario.Scenario;
import fr.orientess.orientation.Orienter;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.guidance.GuidanceRule;
import fr.orientess.territory.Territories;
import java.util.List;

/**
 * Everything analysts know, loaded and checked together; it never changes.
 *
 * @param version hash of the files it was made of
 * @param rows all eligibility rows, in the order of their tables
 * @param guidance all guidance rules, in the order of their files
 * @param orienter orients visitors by the rows and the guidance
 */
public record KnowledgeBase(
    String version,
    Questionnaire questionnaire,
    Directory directory,
    Territories territories,
    List<EligibilityRow> rows,
    List<GuidanceRule> guidance,
    List<Scenario> scenarios,
    Orienter orienter) {

  /** Copies the lists, so that a knowledge base never changes. */
  public KnowledgeBase {
    rows = List.copyOf(rows);
    guidance = List.copyOf(guidance);
    scenarios = List.copyOf(scenarios);
  }
}
