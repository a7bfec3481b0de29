package fr.orientess.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.sheet.PdfFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SheetApiTest {

  private static final String PROFILE =
      "{\"answers\": {\"stade\": \"idee\"}, \"date\": \"2026-06-12\"}";

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
    "application/pdf, application/pdf, pdf, %PDF",
    "text/html, text/html, html, <!doctype html>",
    "text/csv, text/csv, csv, \uFEFFN°;",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd, xlsx, PK",
    "text/calendar, text/calendar, ics, BEGIN:VCALENDAR",
    "application/json, application/json, json, {",
    "*/*, application/json, json, {",
    "'text/html;q=0.5, application/pdf', application/pdf, pdf, %PDF",
    "'application/*;q=0.1, text/csv', text/csv, csv, \uFEFFN°;"
  })
  void theAcceptHeaderChoosesTheForm(String accept, String type, String extension, String begins)
      throws Exception {
    var response = print(PROFILE, accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "content-type")).startsWith(type);
    assertThat(header(response, "content-disposition"))
        .isEqualTo("attachment; filename=\"fiche-orientation-2026-06-12." + extension + "\"");
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).startsWith(begins);
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf;q=0", "nonsense"})
  void aFormThatThereIsNotIsAProblem(String accept) throws Exception {
    assertProblem(print(PROFILE, accept), 406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"answers\": {\"stade\": \"?\"}}"})
  void aBadProfileIsAProblemWhateverIsAccepted(String body) throws Exception {
    assertProblem(print(body, "application/pdf"), 400);
  }

  @Test
  void twentyPrintAtOnce() throws Exception {
    var all =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    client.sendAsync(
                        request(PROFILE, "application/pdf"), BodyHandlers.ofByteArray()))
            .toList();
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();

    for (var response : all) {
      assertThat(response.get().statusCode()).isEqualTo(200);
      assertThat(PdfFile.text(response.get().body())).contains("Fiche d’orientation");
    }
  }

  private static void assertProblem(HttpResponse<byte[]> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(header(response, "content-type")).isEqualTo("application/problem+json");
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .contains("\"status\":" + status);
  }

  private HttpResponse<byte[]> print(String body, String accept) throws Exception {
    return client.send(request(body, accept), BodyHandlers.ofByteArray());
  }

  private HttpRequest request(String body, String accept) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/sheets"))
        .POST(BodyPublishers.ofString(body))
        .header("content-type", "application/json")
        .header("accept", accept)
        .build();
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
