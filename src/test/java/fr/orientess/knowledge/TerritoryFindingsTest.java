package fr.orientess.knowledge;

import static fr.orientess.knowledge.FindingAssert.assertFinding;
import static fr.orientess.knowledge.FindingAssert.assertOnlyError;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerritoryFindingsTest {

  private static final String FILE = "data/territories/z.csv";

  private static KnowledgeFolder territories(String rows) {
    return minimal().with(FILE, "code;name;kind;parents;postal\n" + rows);
  }

  @Test
  void territoriesOfAllFilesTogetherFormOneGeography() {
    var territories =
        territories("c35001;Acigné;Commune;E243500139|d35;35690").knowledge().territories();

    var acigne = territories.territory("C35001").orElseThrow();
    assertThat(territories.containing(acigne)).hasToString("[E243500139, D35, R53, FR]");
    assertThat(acigne.postalCodes()).containsExactly("35690");
  }

  @Test
  void headingsAreFixed() {
    assertOnlyError(minimal().with(FILE, "code;name;kind;parents\n")).at(FILE, 1, "postal");
    assertOnlyError(minimal().with(FILE, "code;name;kind;parents;postal;insee\n"))
        .at(FILE, 1, "insee")
        .saying("« insee »");
  }

  @Test
  void anUnknownKindIsAnError() {
    assertOnlyError(territories("C1;X;comune;D35;"))
        .at(FILE, 2, "kind")
        .saying("« comune »")
        .repairedBy("« commune »");
  }

  @Test
  void anUnknownParentIsAnError() {
    assertOnlyError(territories("C1;X;commune;D36;"))
        .at(FILE, 2, "parents")
        .saying("« D36 »")
        .repairedBy("« D35 »");
  }

  @Test
  void aMissingOrMalformedCodeIsAnError() {
    assertOnlyError(territories(";X;commune;D35;")).at(FILE, 2, "code");
    assertOnlyError(territories("C 1;X;commune;D35;")).at(FILE, 2, "code").saying("« C 1 »");
    assertOnlyError(territories("C1;;commune;D35;")).at(FILE, 2, "name");
  }

  @Test
  void aRepeatedCodeIsAnErrorAtTheLaterRow() {
    assertOnlyError(territories("C2;X;commune;D35;\nD35;Encore;departement;R53;"))
        .at(FILE, 3, "code")
        .saying("« D35 »");
  }

  @Test
  void aTerritoryThatContainsItselfIsAnError() {
    assertThat(territories("D1;X;departement;D2;\nD2;Y;departement;D1;").findings())
        .anySatisfy(finding -> assertFinding(finding).at(FILE, 2, "parents").saying("« D1 »"));
  }
}
