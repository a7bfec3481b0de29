package fr.orientess.publication;

import fr.orientess.knowledge.KnowledgeFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Publications in memory, which can be made to fail and to be slow. */
public final class KeptPublications implements Publications {

  private final List<Publication> all = new ArrayList<>();
  private final Map<String, KnowledgeFiles> files = new HashMap<>();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private boolean isBroken;

  /** Whether adding fails from now on. */
  public void setBroken(boolean broken) {
    isBroken = broken;
  }

  /** Keeps whoever asks for files from now on waiting. */
  public void hold() {
    gate = new CountDownLatch(1);
  }

  /** Lets those who wait have their files. */
  public void release() {
    gate.countDown();
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
  public synchronized Optional<String> version(String prefix) {
    return files.keySet().stream().filter(version -> version.startsWith(prefix)).findFirst();
  }

  @Override
  public Optional<KnowledgeFiles> files(String version) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return kept(version);
  }

  private synchronized Optional<KnowledgeFiles> kept(String version) {
    return Optional.ofNullable(files.get(version));
  }
}
