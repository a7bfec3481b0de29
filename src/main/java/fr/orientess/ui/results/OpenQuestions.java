package fr.orientess.ui.results;

import fr.orientess.orientation.Orientation;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.NextQuestion;
import fr.orientess.ui.results.OfferCard.Asked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The questions whose answers can still change what the page shows. */
record OpenQuestions(
    Questionnaire questionnaire, Orientation orientation, ResultsState state, ResultsLink link) {

  private static final int MOST_QUESTIONS = 4;

  /**
   * A question whose answer can still change the result.
   *
   * @param isUnsure true when it was passed over
   */
  record Refinement(Asked question, int offers, boolean isUnsure) {}

  /** The most useful questions that are still open; those passed over come last. */
  List<Refinement> refinements() {
    return orientation.nextQuestions().stream()
        .map(this::refinement)
        .sorted(Comparator.comparing(Refinement::isUnsure))
        .limit(MOST_QUESTIONS)
        .toList();
  }

  /** The question about needs, as long as it has no answer and could change something. */
  Optional<Refinement> needs() {
    return orientation.nextQuestions().stream()
        .filter(next -> next.question().role() == Role.NEEDS)
        .findFirst()
        .map(this::refinement);
  }

  /** The question where the visitor is, as long as it has no answer. */
  Optional<Asked> place() {
    return questionnaire
        .inRole(Role.TERRITORY)
        .filter(question -> state.interview().answers().to(question) == null)
        .map(question -> link.asked(state, question));
  }

  private Refinement refinement(NextQuestion next) {
    var question = next.question();
    return new Refinement(
        link.asked(state, question), next.offers(), state.interview().unsure().contains(question));
  }
}
