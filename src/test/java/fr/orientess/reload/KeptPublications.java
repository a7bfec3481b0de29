package fr.orientess.reload;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.publication.Publication;
import fr.orientess.publication.Publications;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Publications in memory, which can be made to fail. */
final class KeptPublications implements Publications {

  private final List<Publication> all = new ArrayList<>();
  private final Map<String, KnowledgeFiles> files = new HashMap<>();
  private boolean isBroken;

  void setBroken(boolean broken) {
    isBroken = broken;
  }

  @Override
  public synchronized void add(Publication publication, KnowledgeFiles contents) {
    if (isBroken) {
      throw new IllegalStateException("no database");
    }
    all.addFirst(publication);
    files.put(publication.version(), contents);
  }

  @Override
  public synchronized Optional<Publication> latest() {
    return all.stream().findFirst();
  }

  @Override
  public synchronized List<Publication> all() {
    return List.copyOf(all);
  }

  @Override
  public Optional<String> version(String prefix) {
    return Optional.empty();
  }

  @Override
  public synchronized Optional<KnowledgeFiles> files(String version) {
    return Optional.ofNullable(files.get(version));
  }
}
