package fr.orientess.knowledge;

import java.nio.file.Path;
import java.util.Objects;

/** There is no knowledge folder where one was looked for; the message is one French sentence. */
public final class KnowledgeMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** No folder at that path, or one that cannot be read. */
  public KnowledgeMissing(Path folder) {
    super("Le dossier de connaissances « " + folder + " » est introuvable ou illisible.");
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
