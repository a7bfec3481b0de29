package fr.orientess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.knowledge.KnowledgeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProveCommandTest {

  private static final String TABLE = "rules/tables/base.csv";
  private static final KnowledgeFolder SOUND = SampleKnowledge.folder();

  @TempDir Path folder;

  private JsonNode proof(KnowledgeFolder knowledge) {
    var ran = Terminal.run("prove", knowledge.writeTo(folder).toString(), "--format", "json");
    assertThat(ran.out()).as(ran.err()).isNotEmpty();
    return new JsonMapper().readTree(ran.out());
  }

  private static KnowledgeFolder withRows(String... rows) {
    return SOUND.with(
        TABLE,
        "regle;offre;stade;forme;lieu;besoins;effectif_min;fin\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void programsReadWhatWasProvedUnderFixedNames() {
    var proof = proof(SOUND);

    assertThat(proof.propertyNames())
        .containsExactly(
            "combinations",
            "bounded",
            "noEligible",
            "nothing",
            "holes",
            "maskedRows",
            "deadRows",
            "duplicateRows",
            "unreachableOffers",
            "unusedOptions",
            "scenarios");
    assertThat(proof.get("bounded").booleanValue()).isFalse();
    assertThat(proof.get("unusedOptions").valueStream().map(JsonNode::stringValue))
        .contains("stade/developpement");
  }

  @Test
  void aPageThatCannotBeWrittenIsTold() {
    var page = folder.resolve("nulle-part/rapport.html");

    var ran = Terminal.run("prove", SOUND.writeTo(folder).toString(), "--html", page.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("« " + page + " » ne peut pas être écrit");
  }

  @Test
  void aHoleIsNamedByTheTerritoryThatItIs() {
    var proof = proof(withRows("ligne;guide;idee;;!D29;conseil;;", "autre;club;;;D29;reseau;;"));

    assertThat(proof.get("holes").valueStream().map(JsonNode::toString))
        .contains(
            "{\"need\":\"conseil\",\"territory\":\"D29\",\"stage\":\"idee\"}",
            "{\"need\":\"financement\",\"territory\":\"D29\",\"stage\":\"creation\"}")
        .doesNotContain("{\"need\":\"reseau\",\"territory\":\"D29\",\"stage\":\"idee\"}");
  }

  @Test
  void rowsThatDoNothingAreNamed() {
    var proof =
        proof(
            withRows(
                "large;guide;;;;;;",
                "precise;guide;idee;;;;;",
                "finie;club;;;;;;2020-01-01",
                "jumelle-a;pret;idee;;;;;",
                "jumelle-b;pret;idee;;;;;"));

    assertThat(proof.get("maskedRows").toString()).isEqualTo("[\"jumelle-b\",\"precise\"]");
    assertThat(proof.get("deadRows").toString()).isEqualTo("[\"finie\"]");
    assertThat(proof.get("duplicateRows").toString()).isEqualTo("[[\"jumelle-a\",\"jumelle-b\"]]");
    assertThat(proof.get("unreachableOffers").toString())
        .isEqualTo("[\"accueil\",\"clauses\",\"club\",\"fonds\"]");
  }

  @Test
  void aScenarioThatFailsIsAFailureAndIsNamed() {
    var failing =
        SOUND.withScenarios(
            """
            {"name": "Le guide pour personne", "answers": {}, "expected": {"mustNot": ["guide"]}}\
            """);

    var ran = Terminal.run("prove", failing.writeTo(folder).toString(), "--format", "json");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("\"scenarios\":{\"passed\":0,\"failed\":[\"Le guide pour personne\"]}");
  }

  @Test
  void peopleReadASummaryAndThenTheDetails() {
    var ran = Terminal.run("prove", SOUND.writeTo(folder).toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines().getFirst())
        .isEqualTo("Preuve de la base de connaissances au 12/06/2026");
    assertThat(ran.out()).contains("Preuve exacte").contains("Options inutilisées (");
    assertThat(ran.err()).contains("Situations examinées");
  }

  @Test
  void guidanceThatWantsOppositeThingsOfAnOfferIsNamed() {
    var torn =
        SOUND.with(
            "rules/guidance/pas.dslr",
            """
            rule "Plus tôt"
            when
              la réponse à stade est idee
            then
              avancer l'offre guide de 10 points, parce que « Plus tôt. »
            end
            rule "Plus tard"
            when
              la réponse à besoins comprend conseil
            then
              reculer l'offre guide de 10 points, parce que « Plus tard. »
            end
            rule "Jamais"
            when
              la réponse à stade est idee
              la réponse à stade est creation
            then
              avertir sur l'offre guide que « Jamais. »
            end
            """);

    var ran = Terminal.run("prove", torn.writeTo(folder).toString());

    assertThat(ran.out())
        .contains("« Plus tôt » avance et « Plus tard » recule : guide")
        .contains("Règles d’orientation sans effet (1)")
        .contains("« Jamais »");
  }

  @Test
  void aListOfPairsThatWasCutSaysSo() {
    var rows = new String[46];
    for (int number = 0; number < rows.length; number++) {
      rows[number] = "ligne-" + number + ";guide;;;;;" + (number + 1) + ";";
    }

    var many = Terminal.run("prove", withRows(rows).writeTo(folder).toString());
    var few = Terminal.run("prove", withRows(rows[0], rows[1]).writeTo(folder).toString());

    assertThat(many.out())
        .contains("Lignes à réunir peut-être (1\u202F000)")
        .contains("Liste coupée, il peut y en avoir davantage : « ");
    assertThat(few.out()).contains("Lignes à réunir peut-être (1)").doesNotContain("Liste coupée");
  }

  @Test
  void thePageNeedsNoOtherFileAndNoScript() throws IOException {
    var page = folder.resolve("rapport.html");

    Terminal.run("prove", SOUND.writeTo(folder).toString(), "--html", page.toString());

    var document = Jsoup.parse(Files.readString(page));
    assertThat(document.select("script, link, img, iframe")).isEmpty();
    assertThat(document.select("html").attr("lang")).isEqualTo("fr");
    assertThat(document.select("table caption")).hasSize(2);
    assertThat(document.select("tbody td")).isNotEmpty().allMatch(cell -> !cell.text().isBlank());
    assertThat(document.select(".tiles li")).hasSize(3);
    assertThat(document.body().wholeText())
        .contains("Scénarios\u202F: ", "(«\u00A0aucun\u00A0» compris)")
        .doesNotContain(" :", " ;", "« ", " »");
  }

  @Test
  void aFolderWithErrorsIsNotProved() {
    var ran =
        Terminal.run(
            "prove", SOUND.replacing(TABLE, ";guide;", ";guise;").writeTo(folder).toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("« guise »");
  }

  @Test
  void theDayOfTheProofCanBeChosen() {
    var path = withRows("finie;guide;;;;;;2020-01-01").writeTo(folder).toString();

    var ran = Terminal.run("prove", path, "--date", "2019-12-31", "--format", "json");

    assertThat(ran.out()).contains("\"deadRows\":[]");
    assertThat(Terminal.run("prove", path, "--date", "demain").exit()).isEqualTo(2);
  }
}
