package fr.orientess.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.cli.CommandLine;
import fr.orientess.exchange.ProfileReader;
import fr.orientess.exchange.SampleKnowledge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application over a real port, as programs meet it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OrientationApiTest {

  private static final String ORIENTATIONS = "/api/v1/orientations";
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @LocalServerPort int port;

  @DynamicPropertySource
  static void knowledge(DynamicPropertyRegistry properties) {
    SampleKnowledge.folder().writeTo(folder);
    properties.add("orientess.knowledge", folder::toString);
  }

  @Test
  void aProfileIsOriented() throws Exception {
    var response = orient("{\"answers\": {\"stade\": \"idee\"}, \"date\": \"2026-06-12\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
    assertThat(response.headers().firstValue("set-cookie")).isEmpty();
    var orientation = JSON.readTree(response.body());
    assertThat(orientation.get("knowledge").stringValue())
        .isEqualTo(SampleKnowledge.folder().files().version());
    assertThat(orientation.get("recommendations")).isNotEmpty();
  }

  @Test
  void matchGivesTheVeryBytesOfTheApi() throws Exception {
    var profiles =
        List.of(
            "{\"answers\": {}, \"date\": \"2026-06-12\"}",
            "{\"answers\": {\"lieu\": \"C35238\", \"effectif\": 3}, \"date\": \"2026-06-12\"}",
            "{\"answers\": {\"forme\": \"scop\"}, \"date\": \"2028-06-12\"}",
            "{\"answers\": {\"form\": \"scop\"}}",
            "{\"answers\":",
            "[]");
    var answers = Files.write(folder.resolve("profils.jsonl"), profiles);
    var out = folder.resolve("orientations.jsonl");

    assertThat(match(answers, out)).isZero();

    var lines = Files.readAllLines(out);
    for (int i = 0; i < profiles.size(); i++) {
      var response = orient(profiles.get(i));
      boolean isGood = response.statusCode() == 200;
      assertThat(lines.get(i))
          .isEqualTo(isGood ? response.body() : "{\"error\":" + response.body() + "}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"answers\": null}",
        "{\"answers\": {}, \"more\": 1}",
        "{\"answers\": {}, \"date\": \"hier\"}",
        "{\"answers\": {\"stade\": \"?\"}}",
        "{\"answers\": {\"stade\": \"idee\", \"stade\": \"idee\"}}",
        "{\"answers\": {\"\\ud83d\": \"\\ud83d\"}}"
      })
  void aBadProfileIsAProblem(String body) throws Exception {
    assertProblem(orient(body), 400);
  }

  @Test
  void aBodyThatIsTooLargeIsAProblemHoweverItIsSent() throws Exception {
    var large = ("{\"answers\": {}}" + " ".repeat(10 * ProfileReader.MOST_BYTES)).getBytes(UTF_8);

    assertProblem(orient(BodyPublishers.ofByteArray(large)), 413);
    assertProblem(orient(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))), 413);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/orientations, application/json, */*, 405",
    "PUT, /api/v1/orientations, application/json, */*, 405",
    "POST, /api/v1/questionnaire, application/json, */*, 405",
    "POST, /api/v1/orientations, text/plain, */*, 415",
    "POST, /api/v1/orientations, application/x-www-form-urlencoded, */*, 415",
    "POST, /api/v1/orientations, not a type, */*, 415",
    "POST, /api/v1/orientations, application/json, text/html, 406",
    "POST, /api/v1/orientations/, application/json, */*, 404",
    "GET, /api/v1/orientation, application/json, */*, 404",
    "GET, /api/v2/orientations, application/json, text/html, 404",
    "GET, /api, application/json, */*, 404",
    "GET, /v3/api-docs/more, application/json, */*, 404",
    "GET, /api/v1/questionnaire;x=1, application/json, */*, 400"
  })
  void whatTheFrameworkRefusesIsAProblemToo(
      String method, String path, String contentType, String accept, int status) throws Exception {
    var request =
        HttpRequest.newBuilder(address(path))
            .method(method, BodyPublishers.ofString("{\"answers\": {}}"))
            .header("content-type", contentType)
            .header("accept", accept)
            .build();

    assertProblem(send(request), status);
  }

  @Test
  void theQuestionnaireIsGivenAsItIsAsked() throws Exception {
    var questionnaire = JSON.readTree(get("/api/v1/questionnaire").body());

    assertThat(questionnaire.get("questions")).hasSize(6);
    assertThat(questionnaire.get("questions").get(3))
        .hasToString(
            """
            {"id":"besoins","type":"choices","role":"needs","label":"besoins","maxChoices":2,\
            "followUp":false,"changeable":false,"options":[{"id":"conseil","label":"Du conseil"},\
            {"id":"financement","label":"Un financement"},{"id":"reseau","label":"Un réseau"}]}""");
  }

  @Test
  void theDescriptionKnowsTheQuestionsInUse() throws Exception {
    var answers = description().at("/components/schemas/Answers/properties");

    assertThat(answers.propertyNames())
        .containsExactly("stade", "forme", "lieu", "besoins", "effectif", "agrement");
    assertThat(answers.at("/stade/enum")).hasToString("[\"idee\",\"creation\",\"developpement\"]");
    assertThat(answers.at("/besoins/maxItems").intValue()).isEqualTo(2);
    assertThat(answers.at("/effectif/maximum").intValue()).isEqualTo(500);
    assertThat(get("/v3/api-docs.yaml").body()).startsWith("openapi: 3.1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"answers\": {}}",
        "{\"answers\": {\"stade\": \"idee\", \"lieu\": \"C29019\", \"effectif\": 2}}",
        "{\"answers\": {\"forme\": \"scop\", \"agrement\": false, \"besoins\": []}}",
        "{\"answers\": {\"agrement\": true, \"lieu\": \"C35238\"}}"
      })
  void answersAreAsTheDescriptionSays(String body) throws Exception {
    var schemas = new Schemas(description());

    assertThat(schemas.violations("Profile", JSON.readTree(body))).isEmpty();
    assertThat(schemas.violations("Orientation", JSON.readTree(orient(body).body()))).isEmpty();
  }

  @Test
  void problemsAndTheQuestionnaireAreAsTheDescriptionSays() throws Exception {
    var schemas = new Schemas(description());
    var problem = JSON.readTree(orient("{\"answers\": {\"a\": 1, \"b\": 2}}").body());
    var questionnaire = JSON.readTree(get("/api/v1/questionnaire").body());

    assertThat(schemas.violations("Problem", problem)).isEmpty();
    assertThat(schemas.violations("Questionnaire", questionnaire)).isEmpty();
    assertThat(schemas.violations("Profile", JSON.readTree("{\"answers\": {\"a\": 1}}")))
        .isNotEmpty();
  }

  @Test
  void examplesAreAsTheDescriptionSays() throws Exception {
    var description = description();
    var schemas = new Schemas(description);
    var examples = new ArrayList<String>();
    for (var path : description.get("paths")) {
      for (var operation : path) {
        for (var response : operation.get("responses")) {
          for (var content : response.get("content")) {
            if (content.has("example")) {
              var name = content.at("/schema/$ref").stringValue().replaceAll(".*/", "");
              examples.add(name);
              assertThat(schemas.violations(name, content.get("example"))).isEmpty();
            }
          }
        }
      }
    }
    assertThat(examples).contains("Orientation", "Problem");
  }

  private JsonNode description() throws Exception {
    return JSON.readTree(get("/v3/api-docs").body());
  }

  private static void assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
    var problem = JSON.readTree(response.body());
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("title").stringValue()).isNotBlank();
    assertThat(problem.get("detail").stringValue()).isNotBlank();
    assertThat(response.body()).doesNotContain("Exception", "fr.orientess", "tools.jackson");
  }

  private static int match(Path answers, Path out) throws IOException {
    try (var nowhere = new PrintStream(OutputStream.nullOutputStream())) {
      var args =
          new String[] {"match", "--knowledge=" + folder, "--answers=" + answers, "--out=" + out};
      return CommandLine.run(args, nowhere, nowhere);
    }
  }

  private HttpResponse<String> orient(String body) throws Exception {
    return orient(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> orient(BodyPublisher body) throws Exception {
    return send(
        HttpRequest.newBuilder(address(ORIENTATIONS))
            .header("content-type", "application/json")
            .POST(body)
            .build());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(address(path)).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
