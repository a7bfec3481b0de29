package fr.orientess.knowledge;

import fr.orientess.finding.Finding;
import fr.orientess.finding.FindingsText;
import java.nio.file.Path;
import java.time.LocalDate;

/** Gets a knowledge base out of a folder for those who cannot go on without one. */
public final class UsableKnowledge {

  private UsableKnowledge() {}

  /**
   * The knowledge base of a folder.
   *
   * @throws UnusableKnowledge when there is no such folder, or errors in it
   */
  public static KnowledgeBase in(Path folder, LocalDate today) {
    LoadedKnowledge loaded;
    try {
      loaded = KnowledgeLoader.load(KnowledgeFiles.read(folder), today);
    } catch (KnowledgeMissing e) {
      throw new UnusableKnowledge(e.getMessage());
    }
    return loaded.knowledge().orElseThrow(() -> new UnusableKnowledge(report(folder, loaded)));
  }

  /** The errors alone: there may be hundreds of warnings, which stop nobody. */
  private static String report(Path folder, LoadedKnowledge loaded) {
    var errors = loaded.findings().stream().filter(Finding::isError).toList();
    return "Le dossier de connaissances « "
        + folder
        + " » contient des erreurs :\n\n"
        + String.join("\n", FindingsText.lines(errors))
        + ". La commande « check » donne aussi les avertissements.";
  }
}
