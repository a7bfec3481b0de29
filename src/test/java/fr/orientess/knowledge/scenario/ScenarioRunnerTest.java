package fr.orientess.knowledge.scenario;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioRunnerTest {

  private static final String ASSOCIATION_IN_RENNES =
      "{\"stade\": \"creation\", \"forme\": \"association\", \"lieu\": \"C35238\","
          + " \"besoins\": [\"financement\"], \"effectif\": 3}";

  private static final String GUIDANCE =
      """
      rule "Une association : la chambre"
      when
        la réponse à forme est association
      then
        premier pas : la structure cress, parce que « Elle vous connaît. »
      end

      rule "Un financement : le prêt"
      when
        la réponse à besoins comprend financement
      then
        premier pas : l'offre pret, parce que « Il finance. »
      end
      """;

  @Test
  void nothingFailsWhenAllComesOutAsExpected() {
    assertThat(failures("{\"must\": [\"accueil\"], \"toConfirm\": [\"pret\"]}")).isEmpty();
    assertThat(result("{}").isAsExpected()).isTrue();
  }

  @Test
  void anOfferThatMustComeOutMayBeToBeConfirmed() {
    assertThat(failures("{\"must\": [\"accueil\", \"pret\"]}")).isEmpty();
  }

  @Test
  void anOfferThatFitsIsNotRefused() {
    assertThat(failures("{\"mustNot\": [\"accueil\"]}"))
        .containsExactly(
            "L’offre « Premier accueil » (accueil) ne devrait pas convenir, mais elle est éligible"
                + " par la ligne accueil-bretagne.");
  }

  @Test
  void aRefusalNamesWhatTheClosestRowAsksFor() {
    var paris = ASSOCIATION_IN_RENNES.replace("C35238", "C75056");

    assertThat(failures(folder(paris, "{\"toConfirm\": [\"accueil\"]}", "2026-06-12")))
        .containsExactly(
            "L’offre « Premier accueil » (accueil) devrait être à confirmer, mais elle ne convient"
                + " pas : la ligne accueil-bretagne demande « lieu » : Bretagne.");
  }

  @Test
  void theDateOfTheScenarioDecidesWhichRowsHold() {
    assertThat(failures(folder(ASSOCIATION_IN_RENNES, "{\"toConfirm\": [\"pret\"]}", "2028-01-01")))
        .containsExactly(
            "L’offre « Prêt solidaire » (pret) devrait être à confirmer, mais elle ne convient pas"
                + " : aucune de ses lignes n’est en cours ce jour-là.");
  }

  @Test
  void firstStepsMustLeadInTheOrderExpected() {
    assertThat(failures("{\"first\": [\"cress\"]}")).isEmpty();
    assertThat(failures("{\"first\": [\"cress\", \"pret\"]}")).isEmpty();
    assertThat(failures("{\"first\": [\"cress\", \"banque\"]}")).isEmpty();
    assertThat(failures("{\"first\": [\"pret\"]}"))
        .containsExactly(
            "Les premiers pas devraient commencer par pret, mais ce sont : cress, pret.");
  }

  @Test
  void aFirstStepIsMissedWhenThereIsNone() {
    var folder =
        folder(ASSOCIATION_IN_RENNES, "{\"first\": [\"cress\"]}", "2026-06-12")
            .without("rules/guidance/tests.dslr");

    assertThat(failures(folder))
        .containsExactly("Les premiers pas devraient commencer par cress, mais il n’y en a aucun.");
  }

  private static List<String> failures(String expected) {
    return result(expected).failures();
  }

  private static ScenarioResult result(String expected) {
    return result(folder(ASSOCIATION_IN_RENNES, expected, "2026-06-12"));
  }

  private static List<String> failures(KnowledgeFolder folder) {
    return result(folder).failures();
  }

  private static ScenarioResult result(KnowledgeFolder folder) {
    return new ScenarioRunner(folder.knowledge()).runAll(TODAY).getFirst();
  }

  private static KnowledgeFolder folder(String answers, String expected, String date) {
    return minimal()
        .with("rules/guidance/tests.dslr", GUIDANCE)
        .withScenarios(
            "{\"name\": \"Un scénario\", \"answers\": %s, \"date\": \"%s\", \"expected\": %s}"
                .formatted(answers, date, expected));
  }
}
