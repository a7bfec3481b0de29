package fr.orientess.knowledge;

/** A knowledge folder that cannot be used; the message says why in French, for a person to read. */
public final class UnusableKnowledge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableKnowledge(String message) {
    super(message);
  }
}
