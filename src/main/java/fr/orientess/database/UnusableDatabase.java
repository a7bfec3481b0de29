package fr.orientess.database;

/** A database that cannot be read; it says why and what to do, in French. */
public final class UnusableDatabase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String explanation;

  UnusableDatabase(String explanation, Throwable cause) {
    super(explanation, cause);
    this.explanation = explanation;
  }

  /** Why, and what to do. */
  public String explanation() {
    return explanation;
  }
}
