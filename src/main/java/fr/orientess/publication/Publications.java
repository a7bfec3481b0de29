package fr.orientess.publication;

import fr.orientess.knowledge.KnowledgeFiles;
import java.util.List;
import java.util.Optional;

/** All publications there were, and the files of each. */
public interface Publications {

  /** Fewer characters of a version could mean several. */
  int SHORTEST_PREFIX = 12;

  /**
   * Keeps a publication and its files, all or nothing.
   *
   * @throws IllegalArgumentException when the files are not of that version
   */
  void add(Publication publication, KnowledgeFiles files);

  /** The last one, which is live, or empty before the first. */
  Optional<Publication> latest();

  /** All of them, the last one first. */
  List<Publication> all();

  /** The version that begins like that, or empty when none does, several do or it is too short. */
  Optional<String> version(String prefix);

  /** The files of a version as they were, or empty when it never went live. */
  Optional<KnowledgeFiles> files(String version);
}
