package fr.orientess.benchmarks.rows;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.rules.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is measured on: a row set, loaded, and the profiles that are asked about.
 *
 * @param folder the knowledge folder that the rows were read from
 */
public record Subject(RowSet set, Path folder, KnowledgeBase knowledge, List<Situation> profiles) {

  /** The day of all profiles. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

  private static final Path PROJECT = Path.of(System.getProperty("orientess.project", "."));
  private static final Path FOLDERS =
      Path.of(System.getProperty("orientess.rowSets", "target/row-sets"));

  /** Loads a row set, and writes its knowledge folder first if it is not there yet. */
  public static Subject of(RowSet set) {
    var folder = FOLDERS.resolve(set.name());
    if (!Files.exists(folder)) {
      write(set, folder);
    }
    var knowledge = UsableKnowledge.in(folder, TODAY);
    var profiles = Profiles.of(knowledge.questionnaire(), knowledge.territories(), TODAY);
    return new Subject(set, folder, knowledge, profiles);
  }

  private static void write(RowSet set, Path folder) {
    try {
      var unfinished = FOLDERS.resolve(set.name() + ".unfinished");
      new KnowledgeWriter(new Project(PROJECT, TODAY), unfinished).write(set);
      Files.move(unfinished, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
