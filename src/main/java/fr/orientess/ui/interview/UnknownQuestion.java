package fr.orientess.ui.interview;

/** The address names a question that the questionnaire does not have. */
final class UnknownQuestion extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient OpenInterview open;

  UnknownQuestion(OpenInterview open) {
    this.open = open;
  }

  /** The interview that the address tells all the same. */
  OpenInterview open() {
    return open;
  }
}
