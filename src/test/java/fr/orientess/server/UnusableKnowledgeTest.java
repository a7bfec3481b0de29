package fr.orientess.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.OrientessApplication;
import fr.orientess.knowledge.KnowledgeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as an operator does, with a folder that it cannot use. */
class UnusableKnowledgeTest {

  @TempDir Path folder;

  @Test
  void aMissingFolderStopsTheProgramWithOneSentence() throws Exception {
    var absent = folder.resolve("absent");

    assertThat(start(absent)).isEqualTo(1);

    assertThat(out()).isEmpty();
    assertThat(err())
        .isEqualToIgnoringNewLines(
            "Le dossier de connaissances « " + absent + " » est introuvable ou illisible.");
  }

  @Test
  void errorsStopTheProgramWithTheirList() throws Exception {
    KnowledgeFolder.minimal()
        .replacing("rules/tables/base.csv", "pret-france;pret", "pret-france;prat")
        .writeTo(folder);

    assertThat(start(folder)).isEqualTo(1);

    assertThat(out()).isEmpty();
    assertThat(err())
        .contains("rules/tables/base.csv", "erreur, ligne 3, colonne offre", "« prat »", "1 erreur")
        .doesNotContain("Exception", "\tat ");
  }

  private int start(Path knowledge) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                OrientessApplication.class.getName(),
                "--server.port=0",
                "--orientess.knowledge=" + knowledge)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("out"), UTF_8);
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"), UTF_8);
  }
}
