package fr.orientess.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.KeptPublications;
import fr.orientess.publication.Preparation;
import fr.orientess.publication.Publisher;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FirstPreparationTest {

  @Test
  void theKnowledgeAtTheStartIsPreparedBesideTheFirstVisits() throws Exception {
    var knowledge = KnowledgeFolder.minimal().knowledge();
    var prepared = new CompletableFuture<KnowledgeBase>();
    var thread = new CompletableFuture<Thread>();

    preparation(
            knowledge,
            base -> {
              thread.complete(Thread.currentThread());
              prepared.complete(base);
            })
        .begin();

    assertThat(prepared.get(1, TimeUnit.MINUTES)).isSameAs(knowledge);
    assertThat(thread.get()).isNotSameAs(Thread.currentThread());
    assertThat(thread.get().isDaemon()).isTrue();
  }

  private static FirstPreparation preparation(KnowledgeBase knowledge, Preparation preparation) {
    var publisher =
        new Publisher(
            new KeptPublications(),
            new PublishedKnowledge(knowledge),
            List.of(preparation),
            Clock.systemUTC());
    return new FirstPreparation(publisher, new MemoryAtRest());
  }
}
