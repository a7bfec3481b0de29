package fr.orientess.cli;

/** A command that was typed wrongly; the message says what is wrong, in French. */
final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
