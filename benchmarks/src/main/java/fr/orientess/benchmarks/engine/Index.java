package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.rules.RuleBase;

/** Builds our index anew from the rows of a knowledge base. */
final class Index {

  private Index() {}

  static RuleBase of(KnowledgeBase knowledge) {
    return new RuleBase(
        knowledge.questionnaire(),
        knowledge.territories(),
        knowledge.rows(),
        knowledge.directory().offers().size());
  }
}
