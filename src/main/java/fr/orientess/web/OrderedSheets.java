package fr.orientess.web;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.EarlierKnowledge;
import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.SheetLink;
import fr.orientess.sheet.SheetWriter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes the sheets that are asked for, by the rules that their links name. */
@Component
class OrderedSheets {

  private static final int PATIENCE_SECONDS = 20;

  /** Each keeps a thread of the server. */
  private static final int MOST_WAITING = 8;

  private final PublishedKnowledge published;
  private final EarlierKnowledge earlier;
  private final Semaphore places;

  @Autowired
  OrderedSheets(PublishedKnowledge published, EarlierKnowledge earlier) {
    this(published, earlier, MOST_WAITING);
  }

  OrderedSheets(PublishedKnowledge published, EarlierKnowledge earlier, int mostWaiting) {
    this.published = published;
    this.earlier = earlier;
    this.places = new Semaphore(mostWaiting);
  }

  /**
   * The sheet, or empty when nobody knows those rules any more.
   *
   * @param site the address of the site, for the link on the sheet
   * @throws TimeoutException when reading those rules takes too long, or many are waiting for it
   */
  Optional<Sheet> sheet(SheetOrder order, String site) throws TimeoutException {
    return knowledge(order.link())
        .map(rules -> new SheetWriter(rules).write(order.link(), order.wishes(), site));
  }

  private Optional<KnowledgeBase> knowledge(SheetLink link) throws TimeoutException {
    var current = published.current();
    if (link.isOf(current)) {
      return Optional.of(current);
    }
    var found = earlier.find(link.version());
    return found.isDone() ? result(found, 0) : await(found);
  }

  private Optional<KnowledgeBase> await(CompletableFuture<Optional<KnowledgeBase>> found)
      throws TimeoutException {
    if (!places.tryAcquire()) {
      throw new TimeoutException();
    }
    try {
      return result(found, PATIENCE_SECONDS);
    } finally {
      places.release();
    }
  }

  private static Optional<KnowledgeBase> result(
      CompletableFuture<Optional<KnowledgeBase>> found, int seconds) throws TimeoutException {
    try {
      return found.get(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TimeoutException busy) {
        throw busy;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
