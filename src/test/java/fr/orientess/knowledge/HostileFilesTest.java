package fr.orientess.knowledge;

import static fr.orientess.knowledge.FindingAssert.assertOnlyError;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.orientess.finding.Finding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a folder, it is answered with findings, soon and within bounded memory. */
class HostileFilesTest {

  private static List<Finding> findings(KnowledgeFolder folder) {
    return assertTimeoutPreemptively(Duration.ofMinutes(1), folder::findings);
  }

  private static void assertRefused(KnowledgeFolder folder) {
    assertThat(findings(folder)).anyMatch(Finding::isError);
  }

  @Test
  void aJsonFileThatIsNotInUtf8IsAnError() {
    assertOnlyError(minimal().with("rules/scenarios/z.json", "[]".getBytes(UTF_16LE)))
        .in("rules/scenarios/z.json")
        .saying("illisible");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules/scenarios/x/y.json", "data/territories/x/y.csv"})
  void aFileInAFolderThatNobodyReadsIsAnError(String path) {
    assertOnlyError(minimal().with(path, "[]".getBytes(UTF_8))).in(path).saying("ne serait pas lu");
  }

  @Test
  void veryLargeCellsAreErrorsOrTexts() {
    var large = "x".repeat(10 << 20);
    assertRefused(minimal().withTable("z.csv", "regle;offre\n" + large + ";pret\n"));
    assertRefused(minimal().withTable("z.csv", "regle;offre;forme\nz;pret;" + large + "\n"));
    assertRefused(
        minimal().withTable("z.csv", "regle;offre;lieu\nz;pret;" + "R53|".repeat(2 << 20) + "\n"));
    assertThat(findings(minimal().withTable("z.csv", "regle;offre;motif\nz;pret;" + large + "\n")))
        .isNotNull();
    assertRefused(
        minimal().with("rules/guidance/z.dslr", "rule \"" + large + "\"\nwhen\nthen\nend\n"));
  }

  @Test
  void fileNamesAreQuotedAndNothingElse() {
    for (var name :
        List.of("a\nb.csv", "..csv", "\u202evsc.csv", "$(touch x).csv", "a;b'\".csv", "<b>.csv")) {
      assertThat(findings(minimal().withTable(name, "x"))).anyMatch(Finding::isError);
    }
  }

  @Test
  void veryWideAndVeryLongTablesAreErrors() {
    assertRefused(minimal().withTable("z.csv", "regle;offre" + ";x".repeat(200_000)));
    assertRefused(minimal().withTable("z.csv", "regle;offre\n" + "x\n".repeat(5_000_000)));
    assertRefused(minimal().withTable("z.csv", "regle;offre\n" + ";".repeat(15_000_000)));
    assertRefused(minimal().withTable("z.csv", "\"".repeat(15_000_001)));
  }

  @Test
  void veryDeepAndVeryLongJsonIsAnError() {
    assertRefused(minimal().with("data/offers.json", "[".repeat(5_000_000)));
    assertRefused(minimal().with("data/offers.json", "[" + "{},".repeat(5_000_000) + "{}]"));
    assertRefused(minimal().with("data/offers.json", "[" + "{},".repeat(500_000) + "{}]"));
    assertRefused(
        minimal()
            .with("data/questionnaire.json", "{\"questions\": [" + "1,".repeat(900_000) + "1]}"));
    assertRefused(minimal().with("data/offers.json", "[{\"id\": " + "9".repeat(1_000_000) + "}]"));
  }

  @Test
  void codeIsRefusedAnywhere() {
    for (var path :
        List.of("rules/x.drl", "rules/guidance/X.DRL", "rules/tables/x.dsl", "data/x.dsl")) {
      assertOnlyError(minimal().with(path, "rule x when then end"))
          .in(path)
          .saying("« " + path + " »");
    }
  }

  @Test
  void filesThatNobodyWouldReadAreErrors() {
    for (var path :
        List.of(
            "rules/a.csv",
            "rules/tables/archive/a.xlsx",
            "rules/guidance/a.csv",
            "rules/a.dslr",
            "data/territories/a.xlsx")) {
      assertOnlyError(minimal().with(path, "x")).in(path).saying("« " + path + " »");
    }
    assertThat(
            minimal().with("rules/tables/LISEZMOI.md", "x").with("data/notes.txt", "x").findings())
        .isEmpty();
  }
}
