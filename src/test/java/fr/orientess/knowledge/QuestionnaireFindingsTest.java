package fr.orientess.knowledge;

import static fr.orientess.knowledge.FindingAssert.assertFinding;
import static fr.orientess.knowledge.FindingAssert.assertOnlyError;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireFindingsTest {

  private static final String FILE = "data/questionnaire.json";

  /** The usual questions, and one more on line 16. */
  private static KnowledgeFolder question(String question) {
    return minimal().replacing(FILE, "\n]}", ",\n" + question + "\n]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'id': 'x', 'type': 'chioce', 'options': [{'id': 'a'}]}; type; « chioce »; « choice »",
        "{'id': 'x', 'type': 'boolean', 'role': 'stge'}; role; « stge »; « stage »",
        "{'id': 'x', 'type': 'boolean', 'role': 'needs'}; role; « needs »; ",
        "{'id': 'Ma_question', 'type': 'boolean'}; id; « Ma_question »; « ma-question »",
        "{'id': 'forme', 'type': 'boolean'}; id; « forme »; ",
        "{'id': 'motif', 'type': 'boolean'}; id; « motif »; ",
        "{'id': 'x', 'type': 'number', 'min': 5, 'max': 3}; max; « 3 »; ",
        "{'id': 'x', 'type': 'number', 'min': '5'}; min; « 5 »; nombre",
        "{'id': 'x', 'type': 'choice'}; options; « options »; ",
        "{'id': 'x', 'type': 'choice', 'options': []}; options; « options »; ",
        "{'id': 'x', 'type': 'choice', 'options': {}}; options; « {} »; liste",
        "{'id': 'x', 'type': 'choices', 'options': [{'id': 'a'}], 'maxChoices': 0}; maxChoices; « 0 »; 1",
        "{'id': 'x', 'type': 'choices', 'options': [{'id': 'a'}], 'maxChoices': 1.5}; maxChoices; « 1.5 »; entier",
        "{'id': 'x', 'type': 'choice', 'options': [{'id': 'a'}, {'id': 'a'}]}; options; « a »; ",
        "{'id': 'x', 'type': 'choice', 'options': [{'id': 'A b'}]}; options; « A b »; « a-b »",
        "{'id': 'x', 'type': 'choice', 'options': [{'label': 'A'}]}; options; « id »; ",
        "{'id': 'x', 'type': 'choice', 'options': [{'id': 'a', 'lable': 'A'}]}; options; « lable »; « label »",
        "{'id': 'x', 'type': 'boolean', 'label': 3}; label; « 3 »; texte",
        "{'id': 'x', 'type': 'boolean', 'followup': true}; followup; « followup »; « followUp »",
        "{'id': 'x', 'type': 'boolean', 'changeable': 'oui'}; changeable; « oui »; true",
        "{'type': 'boolean'}; id; « id »; ",
        "{'id': 'x', 'type': null}; type; « type »; ",
      })
  void aFaultyQuestionIsQuotedAndFoundByItsLine(
      String question, String field, String quoted, String proposed) {
    assertOnlyError(question(question.replace('\'', '"')))
        .at(FILE, 16, field)
        .saying(quoted)
        .repairedBy(proposed == null ? "" : proposed);
  }

  @Test
  void aRoleIsPlayedByOneQuestionOnly() {
    assertOnlyError(question("{\"id\": \"x\", \"type\": \"place\", \"role\": \"territory\"}"))
        .at(FILE, 16, "role")
        .saying("« territory »");
  }

  @Test
  void fieldsThatNobodyKnowsAreIgnored() {
    assertThat(
            question("{\"id\": \"x\", \"type\": \"boolean\", \"comment\": [1, {}], \"$ref\": null}")
                .findings())
        .isEmpty();
  }

  @Test
  void aQuestionnaireWithoutQuestionsIsAnError() {
    assertOnlyError(minimal().with(FILE, "{\"qestions\": []}").with(FILE, "{\n}"))
        .at(FILE, 1, "questions");
    assertThat(minimal().with(FILE, "{\"qestions\": []}").findings())
        .anySatisfy(
            finding -> assertFinding(finding).saying("« qestions »").repairedBy("« questions »"));
    assertOnlyError(minimal().with(FILE, "[]")).at(FILE, 1, null).saying("« [] »");
  }

  @Test
  void aPlaceQuestionNeedsTerritories() {
    var folder =
        minimal()
            .without("data/territories/bretagne.csv")
            .without("rules/tables/base.csv")
            .withTable("a.csv", "regle;offre\na;pret\nb;accueil");

    assertOnlyError(folder).in(FILE).saying("« lieu »");
  }

  @Test
  void jsonThatCannotBeReadIsAnErrorOnItsLine() {
    assertOnlyError(minimal().with(FILE, "{\"questions\": [\n{\"id\": \"x\"\n\"type\"}]}"))
        .at(FILE, 3, null)
        .saying("« ");
    assertOnlyError(minimal().with(FILE, "")).in(FILE).saying("vide");
    assertOnlyError(minimal().with(FILE, "{\"questions\": []}\n\n[]")).at(FILE, 3, null);
  }

  @Test
  void aFieldWrittenTwiceIsAnError() {
    assertOnlyError(question("{\"id\": \"x\",\n\"type\": \"boolean\",\n\"id\": \"y\"}"))
        .at(FILE, 18, "id")
        .saying("« id »");
  }

  @Test
  void tablesAreNotBlamedForAFaultyQuestion() {
    assertOnlyError(minimal().replacing(FILE, "\"choices\"", "\"choicess\"")).at(FILE, 10, "type");
  }
}
