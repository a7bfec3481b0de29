package fr.orientess.cli;

/** A command that cannot do its work; the message says why, in one French sentence. */
final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandFailed(String message) {
    super(message);
  }
}
