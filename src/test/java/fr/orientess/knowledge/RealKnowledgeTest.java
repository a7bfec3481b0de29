package fr.orientess.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RealKnowledgeTest {

  @Test
  void theKnowledgeOfTheProjectHasNoErrors() {
    var loaded = KnowledgeLoader.load(KnowledgeFiles.read(Path.of("")), LocalDate.now());

    assertThat(loaded.findings()).noneMatch(Finding::isError);
    var knowledge = loaded.knowledge().orElseThrow();
    assertThat(knowledge.rows()).isNotEmpty();
    assertThat(knowledge.territories().all()).hasSizeGreaterThan(30_000);
  }
}
