package fr.orientess.server;

import fr.orientess.finding.Finding;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.publication.Publisher;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server starts with. It holds the files only until they are kept elsewhere. */
final class FirstKnowledge {

  private final Path folder;
  private final String version;
  private final List<Finding> findings;
  private @Nullable KnowledgeFiles files;

  /**
   * What a folder held when the server started.
   *
   * @param folder as it was configured; Spring must not turn the property into a path again,
   *     because it takes "." for a place among the classes
   */
  FirstKnowledge(Path folder, UsableKnowledge usable) {
    this.folder = folder;
    version = usable.base().version();
    findings = usable.loaded().findings();
    files = usable.files();
  }

  /** Where it was found. */
  Path folder() {
    return folder;
  }

  String version() {
    return version;
  }

  /** What was found in it: warnings. */
  List<Finding> findings() {
    return findings;
  }

  /** Has the files kept, once. */
  void keep(Publisher publisher) {
    if (files != null) {
      publisher.keepFirst(files);
      files = null;
    }
  }
}
