package fr.orientess.web;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.EarlierKnowledge;
import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.SheetLink;
import fr.orientess.sheet.SheetWriter;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Makes the sheets that are asked for, by the rules that their links name. */
@Component
class OrderedSheets {

  private static final int PATIENCE_SECONDS = 30;

  private final PublishedKnowledge published;
  private final EarlierKnowledge earlier;

  OrderedSheets(PublishedKnowledge published, EarlierKnowledge earlier) {
    this.published = published;
    this.earlier = earlier;
  }

  /**
   * The sheet, or empty when nobody knows those rules any more.
   *
   * @param site the address of the site, for the link on the sheet
   * @throws TimeoutException when reading those rules takes too long
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
    try {
      return earlier.find(link.version()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
