package fr.orientess.rules.table;

import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The headings that a decision table may have. */
public final class Heading {

  /** Id of the row. */
  public static final String ROW = "regle";

  /** Id of the offer. */
  public static final String OFFER = "offre";

  /** From 0 to 100. */
  public static final String PRIORITY = "priorite";

  /** Why the offer fits, in French. */
  public static final String REASON = "motif";

  /** What only the provider can check, in French. */
  public static final String TO_CHECK = "a_verifier";

  /** First day on which the row holds. */
  public static final String FROM = "debut";

  /** Last day on which the row holds. */
  public static final String UNTIL = "fin";

  /** Read by nobody but analysts. */
  public static final String COMMENT = "commentaire";

  /** Headings that every table must have. */
  public static final List<String> REQUIRED = List.of(ROW, OFFER);

  private static final List<String> FIXED =
      List.of(ROW, OFFER, PRIORITY, REASON, TO_CHECK, FROM, UNTIL, COMMENT);

  private Heading() {}

  /** Headings that are not questions, so that no question may be called like them. */
  public static Set<String> reserved() {
    return Set.copyOf(FIXED);
  }

  /** All headings that a table may have under a questionnaire. */
  public static Set<String> known(Questionnaire questionnaire) {
    var known = new LinkedHashSet<>(FIXED);
    questionnaire.questions().forEach(question -> known.addAll(of(question)));
    return known;
  }

  /** The headings that together hold one condition. */
  public static List<String> of(Question question) {
    return question.type() == QuestionType.NUMBER
        ? List.of(min(question), max(question))
        : List.of(question.id());
  }

  /** Heading of the lower bound of a number. */
  public static String min(Question question) {
    return question.id() + "_min";
  }

  /** Heading of the upper bound of a number. */
  public static String max(Question question) {
    return question.id() + "_max";
  }
}
