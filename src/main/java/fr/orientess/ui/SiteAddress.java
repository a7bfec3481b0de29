package fr.orientess.ui;

import fr.orientess.knowledge.KnowledgeBase;

/** The addresses of the pages that the frame leads to. */
final class SiteAddress {

  static final String HOME = "/";
  static final String QUESTIONNAIRE = "/questionnaire";
  static final String RESULTS = "/resultats";
  static final String DIRECTORY = "/annuaire";

  private SiteAddress() {}

  /** Where an interview begins: the first question, or the results where nothing is asked. */
  static String start(KnowledgeBase knowledge) {
    return knowledge.questionnaire().questions().stream()
        .findFirst()
        .map(question -> QUESTIONNAIRE + "/" + question.id())
        .orElse(RESULTS);
  }
}
