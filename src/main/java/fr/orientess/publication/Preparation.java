package fr.orientess.publication;

import fr.orientess.knowledge.KnowledgeBase;

/** Work that a knowledge base needs before it goes live, so that no visitor waits for it. */
@FunctionalInterface
public interface Preparation {

  /** Does the work for a knowledge base that nobody uses yet. */
  void prepare(KnowledgeBase knowledge);
}
