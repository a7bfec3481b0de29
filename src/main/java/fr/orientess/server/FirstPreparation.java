package fr.orientess.server;

import fr.orientess.publication.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is left to do once visitors can come, beside their visits: compiling the rules and building
 * the indexes, for which else the first of them would wait, then giving back memory. Whoever comes
 * before it is done waits for the part that is needed.
 */
@Component
final class FirstPreparation {

  private static final Logger LOG = LoggerFactory.getLogger(FirstPreparation.class);

  private final Publisher publisher;
  private final MemoryAtRest memory;

  FirstPreparation(Publisher publisher, MemoryAtRest memory) {
    this.publisher = publisher;
    this.memory = memory;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().daemon().name("first-preparation").start(this::prepare);
  }

  private void prepare() {
    try {
      publisher.prepareFirst();
    } catch (RuntimeException e) {
      LOG.error("Les règles n’ont pas pu être préparées d’avance", e);
    }
    memory.giveBack();
  }
}
