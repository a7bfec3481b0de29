package fr.orientess.publication;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeLoader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Knowledge bases that were live once, loaded again from what is kept of them. One is loaded at a
 * time, on a thread of its own, and only the last few are held in memory: each takes as much as the
 * one in use.
 */
public final class EarlierKnowledge implements AutoCloseable {

  private static final int MOST_HELD = 2;
  private static final int MOST_WAITING = 4;
  private static final int LONGEST_STOP_SECONDS = 10;

  private final Publications publications;
  private final Clock clock;
  private final Map<String, CompletableFuture<Optional<KnowledgeBase>>> held =
      new LinkedHashMap<>(MOST_HELD, 1, true);
  private final ExecutorService loading =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("earlier-knowledge").factory());

  /** Loads from these publications. */
  public EarlierKnowledge(Publications publications, Clock clock) {
    this.publications = publications;
    this.clock = clock;
  }

  /**
   * The knowledge base of a version, at once or later; empty when it is not kept, or when this
   * program cannot use it any more. Fails with a {@link TimeoutException} when too many others are
   * being waited for.
   *
   * @param prefix how the version begins
   */
  public CompletableFuture<Optional<KnowledgeBase>> find(String prefix) {
    return publications
        .version(prefix)
        .map(this::load)
        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
  }

  private synchronized CompletableFuture<Optional<KnowledgeBase>> load(String version) {
    var known = held.get(version);
    if (known != null && !known.isCompletedExceptionally()) {
      return known;
    }
    if (held.values().stream().filter(each -> !each.isDone()).count() >= MOST_WAITING) {
      return CompletableFuture.failedFuture(new TimeoutException());
    }
    var loaded = CompletableFuture.supplyAsync(() -> read(version), loading);
    held.put(version, loaded);
    makeRoom();
    loaded.whenComplete((_, _) -> makeRoom());
    return loaded;
  }

  /** Lets go of what was not asked for longest; what is still being loaded stays. */
  private synchronized void makeRoom() {
    var oldest = held.values().iterator();
    while (held.size() > MOST_HELD && oldest.hasNext()) {
      if (oldest.next().isDone()) {
        oldest.remove();
      }
    }
  }

  /** Ready for use: its rules are compiled here, not by the first visitor. */
  private Optional<KnowledgeBase> read(String version) {
    var knowledge =
        publications
            .files(version)
            .flatMap(files -> KnowledgeLoader.load(files, LocalDate.now(clock)).knowledge());
    knowledge.ifPresent(base -> base.orienter().prepare());
    return knowledge;
  }

  /**
   * Loads nothing more; what is being loaded comes to its end, as an interrupt would close the
   * database's files.
   */
  @Override
  public void close() {
    loading.shutdown();
    try {
      loading.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
