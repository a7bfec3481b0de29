package fr.orientess.workbook.change;

/** An import, or its undoing, that cannot be done; the message says why, in French. */
public final class ImportFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImportFailed(String message) {
    super(message);
  }
}
