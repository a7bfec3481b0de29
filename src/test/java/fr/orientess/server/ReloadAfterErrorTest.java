package fr.orientess.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.KeptPublications;
import fr.orientess.publication.Publisher;
import fr.orientess.reload.KnowledgeStatus;
import fr.orientess.reload.Reload;
import fr.orientess.reload.StatusReport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One look at the folder needs more memory than there is; the next ones do not. */
class ReloadAfterErrorTest {

  private static final KnowledgeFolder GOOD = KnowledgeFolder.minimal();
  private static final KnowledgeFolder BETTER =
      GOOD.replacing("rules/tables/base.csv", "accueil;60", "accueil;61");

  @TempDir Path temporary;

  private final Clock clock = Clock.system(ZoneId.of("Europe/Paris"));
  private final PublishedKnowledge published = new PublishedKnowledge(GOOD.knowledge());
  private final AtomicInteger failures = new AtomicInteger();
  private ReloadSchedule schedule;

  @BeforeEach
  void start() {
    var publisher = new Publisher(new KeptPublications(), published, List.of(), clock);
    var report = new StatusReport(temporary.resolve("rapport"), clock.getZone());
    var moment = Duration.ofMillis(10);
    schedule =
        new ReloadSchedule(
            new Reload(
                temporary.resolve("savoir"),
                1,
                List.of(),
                published,
                publisher,
                clock,
                this::failOnce),
            report,
            new ReloadProperties(true, moment, moment, temporary.resolve("rapport")));
    schedule.start();
  }

  private void failOnce(KnowledgeStatus status) {
    if (failures.getAndIncrement() == 0) {
      throw new OutOfMemoryError("Java heap space");
    }
  }

  @AfterEach
  void stop() {
    schedule.stop();
  }

  @Test
  void theFolderIsLookedAtAgain() {
    await().untilAsserted(() -> assertThat(failures).hasValueGreaterThan(0));

    BETTER.writeTo(temporary.resolve("savoir"));

    await().until(() -> published.current().version().equals(BETTER.files().version()));
  }
}
