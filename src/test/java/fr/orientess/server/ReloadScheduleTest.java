package fr.orientess.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.knowledge.PublishedKnowledge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The server looks at the folder by itself. */
@SpringBootTest(
    properties = {
      "orientess.reload.enabled=true",
      "orientess.reload.interval=20ms",
      "orientess.reload.quiet=40ms"
    })
class ReloadScheduleTest {

  @TempDir static Path temporary;

  @Autowired PublishedKnowledge published;
  @Autowired KnowledgeHealth health;

  @DynamicPropertySource
  static void places(DynamicPropertyRegistry properties) {
    KnowledgeFolder.minimal().writeTo(temporary.resolve("savoir"));
    properties.add("orientess.knowledge", () -> temporary.resolve("savoir").toString());
    properties.add("orientess.reload.report", () -> temporary.resolve("rapport").toString());
  }

  @Test
  void aChangeGoesLiveWithoutAnybodyAskingForIt() {
    var change =
        KnowledgeFolder.minimal().replacing("rules/tables/base.csv", "accueil;60", "accueil;61");
    assertThat(health.health().getDetails()).containsEntry("reload", true);
    change.writeTo(temporary.resolve("savoir"));

    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> published.current().version().equals(change.files().version()));
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () ->
                assertThat(Files.readString(temporary.resolve("rapport.txt")))
                    .contains(change.files().version()));
  }
}
