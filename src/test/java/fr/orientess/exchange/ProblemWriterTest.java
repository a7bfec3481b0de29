package fr.orientess.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.FieldError;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWriterTest {

  private static final FieldError STAGE = new FieldError("stade", "Option inconnue.");
  private static final FieldError DATE = new FieldError("date", "Date impossible.");

  @Test
  void oneFaultyFieldIsNamedInTheDetailAndAsAMember() {
    assertThat(written(Problem.in(List.of(STAGE))))
        .isEqualTo(
            """
            {"type":"about:blank","title":"Requête incorrecte","status":400,\
            "detail":"Champ « stade » : Option inconnue.","field":"stade"}""");
  }

  @Test
  void severalFaultyFieldsAreListed() {
    assertThat(written(Problem.in(List.of(STAGE, DATE))))
        .isEqualTo(
            """
            {"type":"about:blank","title":"Requête incorrecte","status":400,\
            "detail":"Plusieurs champs ne conviennent pas : « stade », « date ».","field":"stade",\
            "errors":[{"field":"stade","message":"Option inconnue."},\
            {"field":"date","message":"Date impossible."}]}""");
  }

  @Test
  void halfACharacterInAQuoteBecomesAQuestionMark() {
    assertThat(written(Problem.in(List.of(new FieldError("\uD83D", "x")))))
        .contains("\"field\":\"?\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 406, 413, 415, 418, 500, 503})
  void everyStatusHasItsFrenchWords(int status) {
    var problem = Problem.of(status);

    assertThat(problem.title()).isNotBlank();
    assertThat(problem.detail()).endsWith(".");
  }

  private static String written(Problem problem) {
    var out = new ByteArrayOutputStream();
    ProblemWriter.write(problem, out);
    return out.toString(UTF_8);
  }
}
