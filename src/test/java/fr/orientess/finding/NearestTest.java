package fr.orientess.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> VALID =
      List.of("association", "fondation", "scop", "scic", "societe-commerciale");

  @ParameterizedTest
  @CsvSource({
    "assocation, association",
    "Association, association",
    "sociétés commerciales, societe-commerciale",
    "scoop, scop",
    "scpp, scop",
    "csic, scic",
    "asso, association",
    "fondations, fondation",
  })
  void aMisspellingIsRecognised(String faulty, String meant) {
    assertThat(Nearest.to(faulty, VALID)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"mutuelle", "s", "''", "' '"})
  void anotherWordIsNot(String faulty) {
    assertThat(Nearest.to(faulty, VALID)).isEmpty();
  }

  @Test
  void aVeryLongTextIsNoMisspelling() {
    assertThat(Nearest.to("association".repeat(1_000), VALID)).isEmpty();
  }

  @Test
  void theSentenceProposesOrSaysOtherwise() {
    assertThat(Nearest.proposal("scpo", VALID, "rien")).isEqualTo("Vouliez-vous dire « scop » ?");
    assertThat(Nearest.proposal("xyz", VALID, "rien")).isEqualTo("rien");
  }
}
