package fr.orientess.knowledge;

import static fr.orientess.knowledge.FindingAssert.assertFinding;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeFilesTest {

  @TempDir private Path temp;
  private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    folder = minimal().writeTo(Files.createDirectory(temp.resolve("connaissances")));
  }

  @Test
  void aFolderOnDiskIsTheSameAsInMemory() {
    var files = KnowledgeFiles.read(folder);

    assertThat(files.findings()).isEmpty();
    assertThat(files.version()).isEqualTo(minimal().files().version());
    assertThat(files.contents().keySet()).isEqualTo(minimal().files().contents().keySet());
  }

  @Test
  void hiddenFilesAndWhatEditorsLeaveAreIgnored() throws IOException {
    var version = KnowledgeFiles.read(folder).version();
    for (var name : new String[] {".DS_Store", "~$base.xlsx", ".~lock.base.xlsx#", ".git/config"}) {
      var file = folder.resolve("rules/tables").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    Files.writeString(folder.resolve("ailleurs.drl"), "x");

    assertThat(KnowledgeFiles.read(folder).version()).isEqualTo(version);
  }

  @Test
  void theVersionTellsWhereOneFileEndsAndTheNextBegins() {
    var one = minimal().with("rules/a.md", "b").with("rules/c.md", "").files();
    var other = minimal().with("rules/a.md", "").with("rules/c.md", "b").files();

    assertThat(one.version()).isNotEqualTo(other.version());
  }

  @Test
  void aMissingFolderIsOneFrenchSentence() {
    assertThatThrownBy(() -> KnowledgeFiles.read(folder.resolve("absent")))
        .isInstanceOf(KnowledgeMissing.class)
        .hasMessageContaining("introuvable")
        .hasMessageContaining("absent");
    assertThatThrownBy(() -> KnowledgeFiles.read(folder.resolve("data/offers.json")))
        .isInstanceOf(KnowledgeMissing.class);
  }

  @Test
  void linksToTheOutsideAreErrorsAndThoseToTheInsideAreFollowed() throws IOException {
    Files.writeString(temp.resolve("secret.csv"), "regle;offre");
    Files.createSymbolicLink(folder.resolve("rules/tables/z.csv"), temp.resolve("secret.csv"));
    Files.createSymbolicLink(
        folder.resolve("rules/LISEZMOI.md"), folder.resolve("data/offers.json"));
    Files.createSymbolicLink(folder.resolve("rules/boucle"), folder.resolve("rules"));

    var files = KnowledgeFiles.read(folder);
    assertThat(files.contents())
        .containsKey("rules/LISEZMOI.md")
        .doesNotContainKey("rules/tables/z.csv");
    assertThat(files.findings())
        .satisfiesExactlyInAnyOrder(
            link -> assertFinding(link).in("rules/tables/z.csv").saying("extérieur"),
            loop -> assertFinding(loop).in("rules/boucle").saying("déjà lu"));
  }

  @Test
  void aFileThatIsFarTooLargeIsAnError() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("data/offers.json").toFile(), "rw")) {
      file.setLength(1L << 30);
    }

    assertThat(KnowledgeFiles.read(folder).findings())
        .singleElement()
        .satisfies(finding -> assertFinding(finding).in("data/offers.json").saying("Mo"));
  }
}
