package fr.orientess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.database.KeptKnowledge;
import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.knowledge.KnowledgeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

  private static final String TABLE = "rules/tables/base.csv";
  private static final String GUIDANCE = "rules/guidance/pas.dslr";
  private static final KnowledgeFolder OLD = SampleKnowledge.folder();

  @TempDir Path before;
  @TempDir Path after;

  private Terminal.Ran diff(KnowledgeFolder changed, String... more) {
    var args = new String[3 + more.length];
    args[0] = "diff";
    args[1] = OLD.writeTo(before).toString();
    args[2] = changed.writeTo(after).toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Terminal.run(args);
  }

  private JsonNode json(KnowledgeFolder changed) {
    return compared(OLD, changed);
  }

  private JsonNode compared(KnowledgeFolder old, KnowledgeFolder changed) {
    var ran =
        Terminal.run(
            "diff",
            old.writeTo(before).toString(),
            changed.writeTo(after).toString(),
            "--format",
            "json");
    assertThat(ran.exit()).as(ran.err()).isZero();
    return new JsonMapper().readTree(ran.out());
  }

  @Test
  void theSameFoldersDifferInNothing() {
    var impact = json(OLD);

    assertThat(impact.propertyNames())
        .containsExactly("combinations", "changed", "gains", "losses", "toConfirm", "order");
    assertThat(impact.get("changed").intValue()).isZero();
    assertThat(impact.get("order").intValue()).isZero();
    assertThat(impact.get("gains")).isEmpty();
    assertThat(impact.get("losses")).isEmpty();
  }

  @Test
  void oneIsNoPlural() {
    var one =
        KnowledgeFolder.minimal()
            .with("data/questionnaire.json", "{\"questions\": []}")
            .with(TABLE, "regle;offre\nr;pret\n");

    var ran =
        Terminal.run(
            "diff",
            one.writeTo(before).toString(),
            one.with(TABLE, "regle;offre\nr;accueil\n").writeTo(after).toString());

    assertThat(ran.lines())
        .first()
        .isEqualTo("Un verdict change dans 1 combinaison sur 1 (100 %).");
    assertThat(Terminal.run("prove", before.toString()).out())
        .contains("  1 combinaison : 1 étape");
  }

  @Test
  void aStageTakenOutOfARowIsALossOfItsSituations() {
    var impact = json(OLD.replacing(TABLE, ";60;idee|creation;", ";60;idee;"));

    var loss = impact.get("losses").get(0);
    assertThat(loss.propertyNames()).containsExactly("offer", "count", "rows", "groups");
    assertThat(loss.get("offer").stringValue()).isEqualTo("accueil");
    assertThat(loss.get("count").intValue()).isEqualTo(1);
    assertThat(loss.get("rows").toString()).isEqualTo("[\"accueil-bretagne\"]");
    assertThat(loss.get("groups").get(0).stringValue())
        .isEqualTo("En création ; Bretagne : 1 situation");
    assertThat(impact.get("gains")).isEmpty();
  }

  @Test
  void aWiderNumberIsAGainOfWhatLiesBetweenTheBounds() {
    var impact = json(OLD.replacing(TABLE, ";reseau|conseil;10;", ";reseau|conseil;5;"));

    var gain = impact.get("gains").get(0);
    assertThat(gain.get("offer").stringValue()).isEqualTo("club");
    assertThat(gain.get("count").intValue()).isEqualTo(2);
    assertThat(impact.get("changed").intValue()).isZero();
  }

  @Test
  void aConditionThatNobodyKnowsMakesAnOfferToBeConfirmed() {
    var impact =
        json(OLD.replacing(TABLE, "guide-libre;guide;30;;;;", "guide-libre;guide;30;;?;;"));

    var doubt = impact.get("toConfirm").get(0);
    assertThat(doubt.get("offer").stringValue()).isEqualTo("guide");
    assertThat(doubt.get("count")).isEqualTo(impact.get("combinations"));
    assertThat(doubt.get("groups").get(0).stringValue()).startsWith("toutes les situations");
    assertThat(impact.get("losses")).isEmpty();
  }

  @Test
  void anotherPriorityChangesTheOrderAlone() {
    var impact = json(OLD.replacing(TABLE, "fonds-bretagne;fonds;20", "fonds-bretagne;fonds;99"));

    assertThat(impact.get("changed").intValue()).isZero();
    assertThat(impact.get("order").intValue()).isPositive();
    assertThat(impact.get("losses")).isEmpty();
  }

  @Test
  void anotherFirstStepChangesTheOrderAlone() {
    var impact =
        json(OLD.replacing("rules/guidance/pas.dslr", "la structure cress", "la structure banque"));

    assertThat(impact.get("changed").intValue()).isZero();
    assertThat(impact.get("order").intValue()).isEqualTo(impact.get("combinations").intValue() / 3);
  }

  @Test
  void anotherRuleWhoseFirstStepAnotherOneTakesAlreadyChangesNothing() {
    var shared = firstStep("Partagée", "guide");
    var changed = firstStep("Changée", "guide").replace("est idee", "n'est pas creation");

    var impact = compared(OLD.with(GUIDANCE, shared), OLD.with(GUIDANCE, shared + changed));

    // Only at the third stage the changed rule is alone.
    assertThat(impact.get("order").intValue()).isEqualTo(impact.get("combinations").intValue() / 3);
  }

  @Test
  void sharedRulesInAnotherOrderChangeTheOrderOfFirstSteps() {
    var one = firstStep("Un", "guide");
    var other = firstStep("Deux", "club");

    var impact = compared(OLD.with(GUIDANCE, one + other), OLD.with(GUIDANCE, other + one));

    assertThat(impact.get("changed").intValue()).isZero();
    assertThat(impact.get("order").intValue()).isEqualTo(impact.get("combinations").intValue() / 3);
  }

  private static String firstStep(String name, String offer) {
    return """
    rule "%s"
    when
      la réponse à stade est idee
    then
      premier pas : l'offre %s, parce que « Parce que. »
    end
    """
        .formatted(name, offer);
  }

  @Test
  void anOptionThatDisappearsCountsAsNoAnswer() {
    var impact =
        json(
            OLD.replacing(
                "data/questionnaire.json",
                ",\n{\"id\": \"developpement\", \"label\": \"En développement\"}",
                ""));

    assertThat(impact.get("gains").valueStream().map(gain -> gain.get("offer").stringValue()))
        .contains("accueil");
  }

  @Test
  void theSamePlacesWrittenOtherwiseChangeTheLevelAndSoTheOrderAlone() {
    var impact = json(OLD.replacing(TABLE, "R53|!D29", "D35"));

    assertThat(impact.get("changed").intValue()).isZero();
    assertThat(impact.get("order").intValue()).isPositive();
  }

  @Test
  void peopleGetNamesSharesAndALink() throws IOException {
    var csv = after.resolve("ecarts.csv");

    var ran = diff(OLD.replacing(TABLE, "R53|!D29", "R53|!D35"), "--csv", csv.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("Offres perdues (1)")
        .contains("« Offre fonds » (fonds) : 1 sur 3, 33,3 %")
        .contains("/resultats?lieu=C35");
    assertThat(Files.readString(csv)).contains("perte;fonds;").contains("gain;fonds;");
  }

  @Test
  void twoFoldersAreNeeded() {
    assertThat(Terminal.run("diff", before.toString()).exit()).isEqualTo(2);
  }

  @Test
  void aFolderIsComparedWithTheVersionThatIsLive() {
    var url = "jdbc:h2:file:" + before.resolve("orientess");
    KeptKnowledge.in(url, OLD.files());
    var changed = OLD.replacing(TABLE, ";60;idee|creation;", ";60;idee;").writeTo(after);

    var ran =
        Terminal.run("diff", "--published", changed.toString(), "--spring.datasource.url=" + url);

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("Offres perdues (1)", "En création ; Bretagne : 1 situation");
  }

  @Test
  void nothingPublishedYetIsSaid() {
    var ran =
        Terminal.run(
            "diff",
            "--published",
            OLD.writeTo(after).toString(),
            "--spring.datasource.url=jdbc:h2:file:" + before.resolve("nulle-part"));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("le serveur crée la base à son premier démarrage");
  }

  @Test
  void whatIsOnlyToBeConfirmedOutsideTheCoreSpaceIsToldToo() {
    // Who answers the question about staff knows the offer for sure, and nobody else.
    var before = OLD.withTable("b.csv", "regle;offre;stade;effectif_min\nx;pret;idee;10\n");
    var after =
        OLD.withTable("b.csv", "regle;offre;stade;effectif_min;agrement\nx;pret;idee;10;?\n");
    var ran =
        Terminal.run(
            "diff", before.writeTo(this.before).toString(), after.writeTo(this.after).toString());

    assertThat(ran.out())
        .contains("Offres qui deviennent à confirmer (1)")
        .contains("Une idée ; Scop ; dès 10 salariés : 8 situations")
        .doesNotContain("Aucune différence");
  }
}
