package fr.orientess.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However much is wrong, there is an end to what is said of it, and that is said too. */
class FindingsTest {

  private final Findings findings = new Findings();

  private void errors(String file, int number) {
    for (int row = 1; row <= number; row++) {
      findings.error(Location.of(file).atRow(row), "Erreur.", "");
    }
  }

  private long of(String file) {
    return findings.sorted().stream().filter(f -> f.location().file().equals(file)).count();
  }

  @Test
  void aThousandErrorsOfAFileAreAllTold() {
    errors("a.csv", 1_000);

    assertThat(findings.sorted()).hasSize(1_000).allMatch(f -> f.location().row() != null);
  }

  @Test
  void ofMoreErrorsTheFirstThousandAreToldAndLastThatThereAreOthers() {
    errors("a.csv", 5_000);
    errors("b.csv", 1);

    var sorted = findings.sorted();
    assertThat(sorted).hasSize(1_002);
    assertThat(sorted.subList(0, 1_000))
        .extracting(f -> f.location().row())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 1_000).boxed().toList());
    assertThat(sorted.get(1_000))
        .isEqualTo(
            new Finding(
                Severity.ERROR,
                Location.of("a.csv"),
                "Le fichier « a.csv » contient plus de 1\u202F000 erreurs : les autres ne sont pas"
                    + " données.",
                "Commencez par corriger ce qui est signalé ici, puis relancez la vérification."));
    assertThat(sorted.getLast().location().file()).isEqualTo("b.csv");
    assertThat(findings.errors()).isEqualTo(5_001);
    assertThat(FindingsText.lines(sorted))
        .last()
        .isEqualTo("1\u202F002 erreurs, aucun avertissement");
    assertThat(findings.isFull()).isFalse();
  }

  @Test
  void warningsHideNoErrors() {
    for (int row = 1; row <= 2_000; row++) {
      findings.warning(Location.of("a.csv").atRow(row), "Avertissement.", "");
    }
    errors("a.csv", 1);

    assertThat(findings.sorted()).hasSize(1_002).filteredOn(Finding::isError).hasSize(1);
    assertThat(findings.sorted().getLast().message())
        .isEqualTo(
            "Le fichier « a.csv » contient plus de 1\u202F000 avertissements : les autres ne sont"
                + " pas donnés.");
  }

  @Test
  void aFolderOfManyFaultyFilesHasAnEndToo() {
    for (int file = 0; file < 30; file++) {
      errors(file + ".csv", 500);
    }

    assertThat(findings.isFull()).isTrue();
    assertThat(findings.all()).hasSize(10_001);
    assertThat(of(".")).isEqualTo(1);
    assertThat(findings.sorted().getFirst().message())
        .startsWith("Le dossier contient plus de 10\u202F000 erreurs");
  }
}
