package fr.orientess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.knowledge.KnowledgeFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  private static final KnowledgeFolder SOUND = SampleKnowledge.folder();
  private static final KnowledgeFolder FAULTY =
      SOUND
          .replacing("rules/tables/base.csv", "fonds-bretagne;fonds", "fonds-bretagne;fond")
          .replacing("data/providers.json", "\"lastSeen\": \"2025\"", "\"lastSeen\": \"2015\"");

  @TempDir Path folder;

  @Test
  void aSoundFolderHasAVersionAndNoFindings() {
    var ran = Terminal.run("check", SOUND.writeTo(folder).toString(), "--format", "json");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .isEqualToIgnoringNewLines(
            "{\"version\":\"" + SOUND.files().version() + "\",\"findings\":[]}");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void everyFindingSaysWhereItIsAndHowToMendIt() {
    var ran = Terminal.run("check", FAULTY.writeTo(folder).toString(), "--format=json");

    assertThat(ran.exit()).isEqualTo(1);
    var findings = new JsonMapper().readTree(ran.out()).get("findings");
    var error = findings.get(findings.size() - 1);
    assertThat(error.propertyNames())
        .containsExactly("severity", "file", "sheet", "row", "column", "message", "repair");
    assertThat(error.get("severity").stringValue()).isEqualTo("error");
    assertThat(error.get("file").stringValue()).isEqualTo("rules/tables/base.csv");
    assertThat(error.get("sheet").isNull()).isTrue();
    assertThat(error.get("row").intValue()).isEqualTo(7);
    assertThat(error.get("column").stringValue()).isEqualTo("offre");
    assertThat(error.get("message").stringValue()).contains("« fond »");
    assertThat(error.get("repair").stringValue()).contains("« fonds »");
    assertThat(findings.get(0).get("severity").stringValue()).isEqualTo("warning");
  }

  @Test
  void peopleReadTheFindingsFileByFile() {
    var ran = Terminal.run("check", FAULTY.writeTo(folder).toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines())
        .contains("data/providers.json", "rules/tables/base.csv")
        .anyMatch(line -> line.startsWith("  erreur, ligne 7, colonne offre : "))
        .anyMatch(line -> line.startsWith("    → "))
        .anyMatch(line -> line.startsWith("1 erreur, "))
        .endsWith("Version " + FAULTY.files().version());
  }

  @Test
  void warningsAloneAreNoFailure() {
    var old =
        SOUND.replacing("data/providers.json", "\"lastSeen\": \"2025\"", "\"lastSeen\": \"2015\"");

    var ran = Terminal.run("check", old.writeTo(folder).toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).contains("aucune erreur, 1 avertissement");
  }

  @Test
  void aMissingFolderIsOneSentence() {
    var ran = Terminal.run("check", folder.resolve("absent").toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.contains("introuvable"));
  }

  @Test
  void aMissingFolderIsAFindingForPrograms() {
    var ran = Terminal.run("check", folder.resolve("absent").toString(), "--format", "json");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(new JsonMapper().readTree(ran.out()).get("findings")).hasSize(1);
  }
}
