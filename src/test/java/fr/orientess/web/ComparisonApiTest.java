package fr.orientess.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.ComparisonReader;
import fr.orientess.exchange.SampleKnowledge;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ComparisonApiTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String SITUATIONS =
      """
      {"first": {"forme": "scop", "besoins": ["financement"]},
       "second": {"forme": "association", "besoins": ["financement"]}, "date": "2026-06-12"}\
      """;

  @TempDir static Path folder;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @LocalServerPort int port;

  @DynamicPropertySource
  static void knowledge(DynamicPropertyRegistry properties) {
    SampleKnowledge.folder().writeTo(folder);
    properties.add("orientess.knowledge", folder::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json, json, {",
    "*/*, application/json, json, {",
    "application/pdf, application/pdf, pdf, %PDF",
    "text/html, text/html, html, <!doctype html>"
  })
  void theAcceptHeaderChoosesTheForm(String accept, String type, String extension, String begins)
      throws Exception {
    var response = compare(SITUATIONS, accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "content-type")).startsWith(type);
    assertThat(header(response, "content-disposition"))
        .isEqualTo("attachment; filename=\"comparaison-2026-06-12." + extension + "\"");
    assertThat(response.body()).startsWith(begins);
  }

  @Test
  void saysWhatOpensAsTheDescriptionSays() throws Exception {
    var comparison = JSON.readTree(compare(SITUATIONS, "application/json").body());

    assertThat(comparison.at("/differences/0/question").stringValue()).isEqualTo("forme");
    assertThat(comparison.at("/opened/0/offer").stringValue()).isEqualTo("pret");
    assertThat(comparison.at("/opened/0/first/verdict").stringValue()).isEqualTo("no");
    assertThat(comparison.at("/opened/0/first/missing/0/question").stringValue())
        .isEqualTo("forme");
    assertThat(new Schemas(description()).violations("Comparison", comparison)).isEmpty();
    assertThat(new Schemas(description()).violations("Situations", JSON.readTree(SITUATIONS)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"first\": {}, \"second\": {\"forme\": \"scip\"}} | second.forme | Vouliez-vous dire «"
            + " scop »",
        "{\"first\": {\"formes\": \"scop\"}, \"second\": {}} | first.formes | Vouliez-vous dire «"
            + " forme »",
        "{\"first\": {}} | second | Ce champ manque",
        "{\"first\": [], \"second\": {}} | first | Il faut un objet JSON",
        "{\"first\": {}, \"second\": {}, \"dates\": 1} | dates | Vouliez-vous dire « date »",
        "{\"first\": {}, \"second\": {}, \"answers\": {}} | answers | « first », « second » et «"
            + " date »",
        "{\"first\": {}, \"second\": {}, \"date\": \"demain\"} | date | AAAA-MM-JJ"
      })
  void aFaultIsNamedWithItsSide(String body, String field, String message) throws Exception {
    var response = compare(body, "application/pdf");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(header(response, "content-type")).isEqualTo("application/problem+json");
    var problem = JSON.readTree(response.body());
    assertThat(problem.get("field").stringValue()).isEqualTo(field);
    assertThat(problem.get("detail").stringValue()).contains("« " + field + " »", message);
  }

  @Test
  void whatIsNoComparisonIsAProblem() throws Exception {
    assertThat(compare("[]", "*/*").body()).contains("Une comparaison est un objet JSON");
    assertThat(compare("{", "*/*").statusCode()).isEqualTo(400);
    assertThat(compare(SITUATIONS, "text/csv").statusCode()).isEqualTo(406);
    var large = " ".repeat(ComparisonReader.MOST_BYTES + 1);
    assertThat(compare(large, "*/*").statusCode()).isEqualTo(413);
  }

  private JsonNode description() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs")).build();
    return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
  }

  private HttpResponse<String> compare(String body, String accept) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/comparisons"))
            .POST(BodyPublishers.ofString(body))
            .header("content-type", "application/json")
            .header("accept", accept)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
