package fr.orientess.server;

import fr.orientess.finding.Finding;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.publication.Publisher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server starts with. It holds the files only until they are kept elsewhere. */
final class FirstKnowledge {

  private final String version;
  private final List<Finding> findings;
  private @Nullable KnowledgeFiles files;

  FirstKnowledge(UsableKnowledge usable) {
    version = usable.base().version();
    findings = usable.loaded().findings();
    files = usable.files();
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
