package fr.orientess.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class AnswersReaderTest {

  private final KnowledgeBase knowledge = KnowledgeFolder.minimal().knowledge();
  private final AnswersReader reader =
      new AnswersReader(knowledge.questionnaire(), knowledge.territories());
  private final JsonMapper json = new JsonMapper();

  private AnswersResult read(String text) {
    return reader.read(json.readValue(text.replace('\'', '"'), new TypeReference<>() {}));
  }

  private Answers accepted(String text) {
    return ((AnswersResult.Accepted) read(text)).answers();
  }

  private Answer answer(String text, String question) {
    var answer = accepted(text).to(knowledge.questionnaire().question(question).orElseThrow());
    return Objects.requireNonNull(answer);
  }

  @Test
  void answersOfEveryTypeAreRead() {
    var text =
        "{'stade': 'idee', 'besoins': ['reseau', 'conseil'], 'effectif': 12.5, 'agrement': false,"
            + " 'lieu': 'C35238'}";

    assertThat(answer(text, "stade")).hasToString("Choice[option=" + option("stade", "idee") + "]");
    assertThat(answer(text, "besoins"))
        .isEqualTo(
            new Answer.Choices(List.of(option("besoins", "reseau"), option("besoins", "conseil"))));
    assertThat(answer(text, "effectif")).isEqualTo(new Answer.Quantity(12.5));
    assertThat(answer(text, "agrement")).isEqualTo(new Answer.YesNo(false));
    assertThat(answer(text, "lieu"))
        .isEqualTo(new Answer.Place(knowledge.territories().territory("C35238").orElseThrow()));
    assertThat(accepted(text).asMap()).hasSize(5);
  }

  private Option option(String question, String id) {
    return knowledge.questionnaire().question(question).orElseThrow().option(id).orElseThrow();
  }

  @Test
  void theEmptyListIsAnAnswer() {
    assertThat(answer("{'besoins': []}", "besoins")).isEqualTo(new Answer.Choices(List.of()));
  }

  @Test
  void noAnswerAtAllIsAccepted() {
    assertThat(accepted("{}")).isEqualTo(Answers.none(knowledge.questionnaire()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'stde': 'idee'}; stde; « stde »; « stade »",
        "{'stade': 'ide'}; stade; « ide »; « idee »",
        "{'stade': 'IDEE'}; stade; « IDEE »; « idee »",
        "{'stade': ['idee']}; stade; « [idee] »; option",
        "{'stade': null}; stade; « null »; ",
        "{'stade': 3}; stade; « 3 »; option",
        "{'stade': {}}; stade; « {} »; option",
        "{'besoins': 'conseil'}; besoins; « conseil »; liste",
        "{'besoins': ['conseil', 'conseil']}; besoins; « conseil »; répété",
        "{'besoins': ['conseil', 'reseau', 'financement']}; besoins; « 3 »; 2 au plus",
        "{'besoins': ['conseils']}; besoins; « conseils »; « conseil »",
        "{'besoins': [null]}; besoins; null; ",
        "{'besoins': [3]}; besoins; « 3 »; ",
        "{'effectif': '3'}; effectif; « 3 »; nombre",
        "{'effectif': true}; effectif; « true »; nombre",
        "{'effectif': -0.5}; effectif; « -0.5 »; de 0 à 500",
        "{'effectif': 501}; effectif; « 501 »; de 0 à 500",
        "{'effectif': 1e999}; effectif; « Infinity »; fini",
        "{'agrement': 'oui'}; agrement; « oui »; true ou false",
        "{'agrement': 1}; agrement; « 1 »; true ou false",
        "{'lieu': 'C35239'}; lieu; « C35239 »; « C35238 »",
        "{'lieu': 'Rennes'}; lieu; « Rennes »; « C35238 »",
        "{'lieu': 'c35238'}; lieu; « c35238 »; « C35238 »",
        "{'lieu': 35238}; lieu; « 35238 »; territoire",
      })
  void aFaultyAnswerNamesItsFieldAndQuotesTheValue(
      String text, String field, String quoted, String proposed) {
    var errors = ((AnswersResult.Refused) read(text)).errors();

    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst().field()).isEqualTo(field);
    assertThat(errors.getFirst().message())
        .contains(quoted)
        .contains(proposed == null ? "" : proposed);
  }

  @Test
  void allFaultyAnswersAreReported() {
    var errors =
        ((AnswersResult.Refused) read("{'x': 1, 'stade': 'y', 'effectif': 3, 'lieu': 'z'}"))
            .errors();

    assertThat(errors).extracting(FieldError::field).containsExactly("x", "stade", "lieu");
  }

  @Test
  void aNumberMayBeWhateverIsFiniteBetweenTheBounds() {
    assertThat(answer("{'effectif': 0}", "effectif")).isEqualTo(new Answer.Quantity(0));
    assertThat(answer("{'effectif': 5e2}", "effectif")).isEqualTo(new Answer.Quantity(500));
    assertThat(reader.read(Map.of("effectif", Double.NaN)))
        .isInstanceOf(AnswersResult.Refused.class);
  }
}
