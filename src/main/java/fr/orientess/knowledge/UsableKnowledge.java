package fr.orientess.knowledge;

import fr.orientess.finding.FindingsText;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A knowledge folder without errors, for those who cannot go on without one.
 *
 * @param files what it was made of
 * @param loaded what became of them
 * @param base the knowledge base itself
 */
public record UsableKnowledge(KnowledgeFiles files, LoadedKnowledge loaded, KnowledgeBase base) {

  /**
   * The knowledge base of a folder.
   *
   * @throws UnusableKnowledge when there is no such folder, or errors in it
   */
  public static KnowledgeBase in(Path folder, LocalDate today) {
    return open(folder, today).base();
  }

  /**
   * The knowledge base of a folder with the files that it was made of.
   *
   * @throws UnusableKnowledge when there is no such folder, or errors in it
   */
  public static UsableKnowledge open(Path folder, LocalDate today) {
    KnowledgeFiles files;
    try {
      files = KnowledgeFiles.read(folder);
    } catch (KnowledgeMissing e) {
      throw new UnusableKnowledge(e.getMessage());
    }
    return of(files, "Le dossier de connaissances « " + folder + " »", today);
  }

  /**
   * The knowledge base that files make.
   *
   * @param name what a French sentence about them begins with
   * @throws UnusableKnowledge when there are errors in them
   */
  public static UsableKnowledge of(KnowledgeFiles files, String name, LocalDate today) {
    var loaded = KnowledgeLoader.load(files, today);
    var base = loaded.knowledge().orElseThrow(() -> new UnusableKnowledge(report(name, loaded)));
    return new UsableKnowledge(files, loaded, base);
  }

  private static String report(String name, LoadedKnowledge loaded) {
    return name
        + " contient des erreurs :\n\n"
        + String.join("\n", FindingsText.errorLines(loaded.findings()))
        + ". La commande « check » donne aussi les avertissements.";
  }
}
