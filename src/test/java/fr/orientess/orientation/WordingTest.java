package fr.orientess.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.rules.EligibilityRow;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final String HEADING =
      "regle;offre;stade;forme;lieu;effectif_min;effectif_max;agrement\n";

  private final Wording wording = new Wording();

  private static EligibilityRow row(String cells) {
    return KnowledgeFolder.minimal()
        .with("rules/tables/base.csv", HEADING + "un;pret;" + cells + "\n")
        .knowledge()
        .rows()
        .getFirst();
  }

  private String condition(String cells) {
    return wording.describe(row(cells).conditions().getFirst());
  }

  @Test
  void optionsAreNamedByTheirLabels() {
    assertThat(condition("idee|creation;;;;;"))
        .isEqualTo("« Où en êtes-vous ? » : Une idée, En création");
    assertThat(condition(";!scop;;;;")).isEqualTo("« forme » : tout sauf Scop");
  }

  @Test
  void placesAreNamedWithTheirExceptions() {
    assertThat(condition(";;R53|D75;;;")).isEqualTo("« lieu » : Bretagne, Paris");
    assertThat(condition(";;!D29;;;")).isEqualTo("« lieu » : partout sauf Finistère");
    assertThat(condition(";;R53|!D29;;;")).isEqualTo("« lieu » : Bretagne, sauf Finistère");
  }

  @Test
  void numbersHaveTheirUnitAndTheFrenchComma() {
    assertThat(condition(";;;2,5;;")).isEqualTo("« effectif » : au moins 2,5 salariés");
    assertThat(condition(";;;;50;")).isEqualTo("« effectif » : au plus 50 salariés");
    assertThat(condition(";;;1;50;")).isEqualTo("« effectif » : de 1 à 50 salariés");
  }

  @Test
  void aUnitIsInTheSingularBehindLessThanTwo() {
    assertThat(condition(";;;1;;")).isEqualTo("« effectif » : au moins 1 salarié");
    assertThat(condition(";;;;1,5;")).isEqualTo("« effectif » : au plus 1,5 salarié");
    assertThat(condition(";;;0;1;")).isEqualTo("« effectif » : de 0 à 1 salarié");
  }

  @Test
  void aSingleNumberIsNoRange() {
    assertThat(condition(";;;1;1;")).isEqualTo("« effectif » : 1 salarié");
    assertThat(condition(";;;5;5;")).isEqualTo("« effectif » : 5 salariés");
  }

  @Test
  void aNumberWithoutUnitStandsAlone() {
    var row =
        KnowledgeFolder.minimal()
            .withQuestions("{\"id\": \"age\", \"type\": \"number\"}")
            .with("rules/tables/base.csv", "regle;offre;age_min\nun;pret;3\n")
            .knowledge()
            .rows()
            .getFirst();

    assertThat(wording.describe(row.conditions().getFirst())).isEqualTo("« age » : au moins 3");
  }

  @Test
  void yesNoAndWhatNobodyKnowsAreSaidPlainly() {
    assertThat(condition(";;;;;oui")).isEqualTo("« agrement » : oui");
    assertThat(condition(";;;;;non")).isEqualTo("« agrement » : non");
    assertThat(condition(";;;;;?"))
        .isEqualTo("« agrement » : condition qu’aucune source ne précise");
  }

  @Test
  void aReasonJoinsTheKnownConditionsAndLeavesOutWhatNobodyKnows() {
    assertThat(wording.reason(row("idee;!scop;;;;?")))
        .isEqualTo(
            "Critères de cette offre — « Où en êtes-vous ? » : Une idée ; « forme » : tout sauf"
                + " Scop.");
  }

  @Test
  void whatNobodyKnowsIsToCheckByThePartThatTheQuestionPlaysElseByItsLabel() {
    var row = row("?;;;;;?");

    assertThat(wording.unstated(row.conditions().getFirst().question()))
        .startsWith("Aucune source ne précise à quelle étape cette offre s’adresse");
    assertThat(wording.unstated(row.conditions().getLast().question()))
        .startsWith("Aucune source ne précise ce que cette offre demande sur « agrement »");
  }
}
