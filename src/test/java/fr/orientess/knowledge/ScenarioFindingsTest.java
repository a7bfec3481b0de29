package fr.orientess.knowledge;

import static fr.orientess.knowledge.FindingAssert.assertOnlyError;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFindingsTest {

  private static final String FILE = "rules/scenarios/tests.json";

  private static KnowledgeFolder scenario(String json) {
    return minimal().withScenarios(json.replace('\'', '"'));
  }

  @Test
  void aScenarioIsReadWithItsAnswers() {
    var folder =
        scenario(
            "{'name': 'Une idée à Rennes', 'answers': {'stade': 'idee', 'lieu': 'C35238', 'besoins': []},"
                + " 'date': '2026-06-12', 'expected': {'must': ['accueil'], 'first': ['cress', 'pret']}}");

    var scenario = folder.knowledge().scenarios().getFirst();
    assertThat(scenario.name()).isEqualTo("Une idée à Rennes");
    assertThat(scenario.answers().asMap()).hasSize(3);
    assertThat(scenario.date()).isEqualTo(LocalDate.of(2026, 6, 12));
    assertThat(scenario.expected().must()).containsExactly("accueil");
    assertThat(scenario.expected().mustNot()).isEmpty();
    assertThat(scenario.expected().first()).containsExactly("cress", "pret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'answers': {}, 'expected': {}}; name; « name »; ",
        "{'name': 'x', 'expected': {}}; answers; « answers »; ",
        "{'name': 'x', 'answers': {}}; expected; « expected »; ",
        "{'name': 'x', 'answers': [], 'expected': {}}; answers; « [] »; objet",
        "{'name': 'x', 'answers': {'stade': 'ide'}, 'expected': {}}; answers; « ide »; ",
        "{'name': 'x', 'answers': {}, 'date': '2026-02-30', 'expected': {}}; date; « 2026-02-30 »; « 2026-02-28 »",
        "{'name': 'x', 'answers': {}, 'expected': {'must': ['prets']}}; expected; « prets »; « pret »",
        "{'name': 'x', 'answers': {}, 'expected': {'mustNot': ['cress']}}; expected; « cress »; ",
        "{'name': 'x', 'answers': {}, 'expected': {'first': ['cres']}}; expected; « cres »; « cress »",
        "{'name': 'x', 'answers': {}, 'expected': {'mustnot': []}}; expected; « mustnot »; « mustNot »",
      })
  void aFaultyScenarioIsQuotedAndFoundByItsLine(
      String json, String field, String quoted, String proposed) {
    assertOnlyError(scenario(json))
        .at(FILE, 2, field)
        .saying(quoted)
        .repairedBy(proposed == null ? "" : proposed);
  }
}
