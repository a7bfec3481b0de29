package fr.orientess.questionnaire;

import java.util.List;

/** What became of answers that came from outside. */
public sealed interface AnswersResult {

  /** All of them can be accepted. */
  record Accepted(Answers answers) implements AnswersResult {}

  /**
   * At least one of them cannot.
   *
   * @param errors everything that is wrong, in the order of the answers; never empty
   */
  record Refused(List<FieldError> errors) implements AnswersResult {
    /** Copies the errors, so that a result never changes. */
    public Refused {
      errors = List.copyOf(errors);
    }
  }
}
