package fr.orientess.knowledge;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.orientess.finding.Finding;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file in which nearly everything is wrong is answered soon, and not at full length. */
class ManyFaultsTest {

  private static List<Finding> findings(KnowledgeFolder folder) {
    return assertTimeoutPreemptively(Duration.ofMinutes(1), folder::findings);
  }

  @Test
  void ofAFileOfFaultsTheFirstThousandAreToldAndThatThereAreOthers() {
    var questions = "{\"questions\": [" + "1,\n".repeat(900_000) + "1]}";

    var findings = findings(minimal().with("data/questionnaire.json", questions));

    var ofFile =
        findings.stream()
            .filter(found -> found.location().file().equals("data/questionnaire.json"))
            .toList();
    assertThat(ofFile).hasSize(1_001);
    assertThat(ofFile.getFirst().location().row()).isEqualTo(1);
    assertThat(ofFile.getLast().message()).contains("plus de 1\u202F000 erreurs");
  }

  @Test
  void offersAreNotCalledUnusedWhenNotAllRowsWereRead() {
    var rows = "regle;offre;priorite\n" + "r;pret;x\n".repeat(20_000) + "a;accueil;50\n";

    var findings = findings(minimal().with("rules/tables/base.csv", rows));

    assertThat(findings).isNotEmpty().noneMatch(found -> found.message().contains("aucune ligne"));
  }

  @Test
  void aCellThatIsWrongInPartIsAnErrorWhereverItStands() {
    var rows = "regle;offre;forme\na;pret;scop|x\nb;pret;scop|x\nc;pret;scop\n";

    assertThat(findings(minimal().withTable("z.csv", rows)))
        .filteredOn(Finding::isError)
        .extracting(found -> found.location().row())
        .containsExactly(2, 3);
  }

  @Test
  void manyUnknownValuesAreAnsweredSoon() {
    var csv = new StringBuilder("regle;offre;lieu;forme\n");
    for (int i = 0; i < 150_000; i++) {
      csv.append("%d;x%d;C%d;y%d%n".formatted(i, i, i, i));
    }

    assertThat(findings(minimal().withTable("z.csv", csv.toString()))).anyMatch(Finding::isError);
  }
}
