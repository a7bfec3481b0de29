package fr.orientess.rules.table;

import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The headings that a decision table may have. */
public final class Heading {

  static final String ROW = "regle";
  static final String OFFER = "offre";
  static final String PRIORITY = "priorite";
  static final String REASON = "motif";
  static final String TO_CHECK = "a_verifier";
  static final String FROM = "debut";
  static final String UNTIL = "fin";
  static final String COMMENT = "commentaire";

  static final List<String> REQUIRED = List.of(ROW, OFFER);

  private static final List<String> FIXED =
      List.of(ROW, OFFER, PRIORITY, REASON, TO_CHECK, FROM, UNTIL, COMMENT);

  private Heading() {}

  /** Headings that are not questions, so that no question may be called like them. */
  public static Set<String> reserved() {
    return Set.copyOf(FIXED);
  }

  /** All headings that a table may have under a questionnaire. */
  static Set<String> known(Questionnaire questionnaire) {
    var known = new LinkedHashSet<>(FIXED);
    questionnaire.questions().forEach(question -> known.addAll(of(question)));
    return known;
  }

  /** The headings that together hold one condition. */
  static List<String> of(Question question) {
    return question.type() == QuestionType.NUMBER
        ? List.of(min(question), max(question))
        : List.of(question.id());
  }

  static String min(Question question) {
    return question.id() + "_min";
  }

  static String max(Question question) {
    return question.id() + "_max";
  }
}
