package fr.orientess.exchange;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.FieldError;
import fr.orientess.rules.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

  private static final KnowledgeBase KNOWLEDGE = SampleKnowledge.folder().knowledge();

  private final ProfileReader reader = new ProfileReader(KNOWLEDGE);

  @Test
  void everyKindOfAnswerIsRead() {
    var situation =
        accepted(
            """
            {"date": "2026-02-28", "answers": {"stade": "idee", "besoins": ["reseau", "conseil"],
             "lieu": "C35238", "effectif": 12.5, "agrement": false}}
            """);

    assertThat(situation.date()).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(situation.answers().asMap()).hasSize(5);
    assertThat(situation.answers().toString())
        .contains("lieu=Place[territory=C35238]")
        .contains("effectif=Quantity[value=12.5]")
        .contains("agrement=YesNo[value=false]");
  }

  @Test
  void withoutDateTheProfileIsOfToday() {
    assertThat(accepted("{\"answers\": {}}").date()).isEqualTo(TODAY);
  }

  @Test
  void aByteOrderMarkBeforeTheProfileIsTolerated() {
    assertThat(accepted("\uFEFF{\"answers\": {}}").answers().asMap()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                              | answers  | manque
          {"answers": null}                               | answers  | null
          {"answers": []}                                 | answers  | objet
          {"answers": "stade"}                            | answers  | « stade »
          {"answers": {}, "anwsers": {}}                  | anwsers  | « answers »
          {"answers": {}, "extra": {"a": [1]}}            | extra    | inconnu
          {"answers": {}, "answers": {}}                  | answers  | deux fois
          {"answers": {}, "date": null}                   | date     | null
          {"answers": {}, "date": 20260612}               | date     | 20260612
          {"answers": {}, "date": "2026-02-30"}           | date     | 2026-02-30
          {"answers": {}, "date": "12/06/2026"}           | date     | 12/06/2026
          {"answers": {}, "date": "2026-6-12"}            | date     | 2026-6-12
          {"answers": {}, "date": "+12026-06-12"}         | date     | +12026-06-12
          {"answers": {}, "date": "9999-12-31"}           | date     | 9999-12-31
          {"answers": {}, "date": {"jour": 1}}            | date     | {…}
          {"answers": {"stad": "idee"}}                   | stad     | « stade »
          {"answers": {"stade": "ide"}}                   | stade    | « idee »
          {"answers": {"stade": null}}                    | stade    | null
          {"answers": {"stade": ["idee"]}}                | stade    | [idee]
          {"answers": {"stade": 12}}                      | stade    | « 12 »
          {"answers": {"stade": {"id": "idee"}}}          | stade    | {…}
          {"answers": {"stade": "idee", "stade": "idee"}} | stade    | deux fois
          {"answers": {"besoins": "reseau"}}              | besoins  | liste
          {"answers": {"besoins": ["rezo"]}}              | besoins  | rezo
          {"answers": {"besoins": [null]}}                | besoins  | null
          {"answers": {"besoins": [["reseau"]]}}          | besoins  | […]
          {"answers": {"besoins": ["reseau", "reseau"]}}  | besoins  | répété
          {"answers": {"besoins": ["reseau", "conseil", "financement"]}} | besoins | Trop
          {"answers": {"effectif": "12"}}                 | effectif | nombre
          {"answers": {"effectif": true}}                 | effectif | nombre
          {"answers": {"effectif": -1}}                   | effectif | « -1 »
          {"answers": {"effectif": 500.5}}                | effectif | « 500.5 »
          {"answers": {"effectif": 1e999}}                | effectif | nombre
          {"answers": {"effectif": 123456789012345678901234567890}} | effectif | bornes
          {"answers": {"agrement": "oui"}}                | agrement | true ou false
          {"answers": {"agrement": 1}}                    | agrement | true ou false
          {"answers": {"lieu": "C35239"}}                 | lieu     | C35238
          {"answers": {"lieu": "Rennes"}}                 | lieu     | C35238
          {"answers": {"lieu": 35238}}                    | lieu     | 35238
          {"answers": {"": 1}}                            | ``       | inconnue
          """)
  void whatIsWrongIsSaidWithItsField(String json, String field, String said) {
    var problem = refused(json.getBytes(UTF_8));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.errors()).extracting(FieldError::field).containsExactly(field);
    assertThat(problem.detail()).contains("« " + field + " »").contains(said);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    var problem =
        refused("{\"date\": 1, \"answers\": {\"stade\": 2, \"lieu\": 3}}".getBytes(UTF_8));

    assertThat(problem.errors())
        .extracting(FieldError::field)
        .containsExactly("date", "stade", "lieu");
    assertThat(problem.detail()).contains("« date », « stade », « lieu »");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"answers\"",
        "12",
        "{",
        "{\"answers\": {}",
        "{\"answers\": {\"stade\": }}",
        "{\"answers\": {\"stade\": 'idee'}}",
        "{\"answers\": {\"effectif\": NaN}}",
        "{\"answers\": {\"effectif\": 012}}",
        "{\"answers\": {},}",
        "{\"answers\": {}} {}",
        "{\"answers\": {}} x",
        "answers=1"
      })
  void whatIsNoObjectIsRefusedInFrench(String json) {
    var problem = refused(json.getBytes(UTF_8));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.errors()).isEmpty();
    assertThat(problem.detail()).containsAnyOf("objet JSON", "JSON lisible");
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    assertThat(refused("{\"answers\": {\"é\": 1}}".getBytes(ISO_8859_1)).detail())
        .contains("UTF-8");
  }

  @Test
  void deepNestingIsRefusedBeforeItHurts() {
    var deep = "{\"answers\": {\"stade\": " + "[".repeat(20_000) + "]".repeat(20_000) + "}}";

    assertThat(refused(deep.getBytes(UTF_8)).status()).isEqualTo(400);
  }

  @Test
  void aProfileBeyondTheBoundIsTooLarge() {
    var padding = " ".repeat(ProfileReader.MOST_BYTES);

    assertThat(refused(("{\"answers\": {}}" + padding).getBytes(UTF_8)).status()).isEqualTo(413);
    assertThat(accepted("{\"answers\": {}}" + padding.substring(15)).answers().asMap()).isEmpty();
  }

  private Situation accepted(String json) {
    return ((ProfileResult.Accepted) reader.read(json.getBytes(UTF_8), TODAY)).situation();
  }

  private Problem refused(byte[] json) {
    return ((ProfileResult.Refused) reader.read(json, TODAY)).problem();
  }
}
