package fr.orientess.ui;

import fr.orientess.knowledge.KnowledgeBase;

/** The addresses of the pages that the frame leads to. */
public final class SiteAddress {

  /** The first page. */
  public static final String HOME = "/";

  static final String QUESTIONNAIRE = "/questionnaire";
  static final String RESULTS = "/resultats";

  /** Where one can browse all offers and providers. */
  public static final String DIRECTORY = "/annuaire";

  private SiteAddress() {}

  /** Where an interview begins: the first question, or the results where nothing is asked. */
  public static String start(KnowledgeBase knowledge) {
    return knowledge.questionnaire().questions().stream()
        .findFirst()
        .map(question -> QUESTIONNAIRE + "/" + question.id())
        .orElse(RESULTS);
  }
}
