package fr.orientess.ui.interview;

import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.questionnaire.Question;

/** Addresses of the pages about one interview, below the root of the site. */
final class InterviewPages {

  /** The address that leads to the first open question. */
  static final String START = "questionnaire";

  static final String SUMMARY = START + "/recapitulatif";
  private static final String RESULTS = "resultats";

  private final InterviewLink link;

  InterviewPages(InterviewLink link) {
    this.link = link;
  }

  /** The page of a question. */
  String question(Question question, Interview interview) {
    return START + "/" + question.id() + query(interview);
  }

  /** The page of a question that leads back to the summary. */
  String edit(Question question, Interview interview) {
    return SUMMARY + "/" + question.id() + query(interview);
  }

  /** The page with all answers. */
  String summary(Interview interview) {
    return SUMMARY + query(interview);
  }

  /** The page with the results. */
  String results(Interview interview) {
    return RESULTS + query(interview);
  }

  private String query(Interview interview) {
    var query = link.query(interview);
    return query.isEmpty() ? "" : "?" + query;
  }
}
