package fr.orientess.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.Publication;
import fr.orientess.publication.Publications;
import fr.orientess.sheet.PdfFile;
import fr.orientess.sheet.SheetLink;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:sheet-documents")
class SheetDocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

  @TempDir static Path folder;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @LocalServerPort int port;
  @Autowired PublishedKnowledge published;
  @Autowired Publications publications;
  private SheetLink link;

  @DynamicPropertySource
  static void knowledge(DynamicPropertyRegistry properties) {
    SampleKnowledge.folder().writeTo(folder);
    properties.add("orientess.knowledge", folder::toString);
  }

  @BeforeEach
  void link() {
    link = link(published.current().version());
  }

  private static SheetLink link(String version) {
    return new SheetLink(DAY, version, List.of(), Map.of("stade", "idee"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "xlsx", "csv", "ics", "html", "json"})
  void everyFormHasAnAddress(String extension) throws Exception {
    var response = get(extension + "?" + link.query());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "content-disposition"))
        .isEqualTo("attachment; filename=\"fiche-orientation-2026-06-12." + extension + "\"");
  }

  @Test
  void theLinkOnPaperIsTheOneThatLedThere() throws Exception {
    var pdf = PdfFile.squeezed(PdfFile.text(get("pdf?" + link.query()).body()));

    assertThat(pdf).contains("http://localhost:" + port + link.address());
  }

  @Test
  void wordsOfAnAdviserComeByPostAndArePrinted() throws Exception {
    var response =
        post(
            "pdf",
            Map.of(
                "_nom", "Camille",
                "_organisation", "Le Réso",
                "_choix", "guide,fonds",
                "_mot_fonds", "Appelez avant l’été !\n<b>"),
            "same-origin");

    var text = PdfFile.flowing(response.body());
    assertThat(text).contains("avec Camille, Le Réso", "Appelez avant l’été !", "<b>");
    assertThat(text.indexOf("1. Offre guide")).isLessThan(text.indexOf("2. Offre fonds"));
    assertThat(text).doesNotContain("Offre club");
    assertThat(PdfFile.squeezed(text)).contains(link.choosing(List.of("guide", "fonds")).address());
  }

  @Test
  void thePageGetsTheSheetAndItsNewAddressWithoutTheWords() throws Exception {
    var response = post("page", Map.of("_choix", "guide", "_mot_guide", "Bonjour"), "same-origin");

    assertThat(header(response, "content-type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(header(response, "content-location"))
        .isEqualTo(link.choosing(List.of("guide")).address())
        .doesNotContain("Bonjour");
    assertThat(text(response)).startsWith("<article>").contains("Bonjour", "Offre guide");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none", ""})
  void otherSitesCannotHaveDocumentsMade(String site) throws Exception {
    assertThat(post("pdf", Map.of("_nom", "x"), site).statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsTooLargeIsRefused() throws Exception {
    var response = post("pdf", Map.of("_mot_guide", "x".repeat(300_000)), "same-origin");

    assertThat(response.statusCode()).isEqualTo(413);
  }

  @Test
  void theSheetOfOtherRulesIsPrintedByThem() throws Exception {
    var old = SampleKnowledge.folder().replacing("data/offers.json", "Offre guide", "Vieux guide");
    var files = old.files();
    publications.add(new Publication(files.version(), Instant.EPOCH, null, null), files);

    var pdf = get("pdf?" + link(files.version()).query()).body();

    assertThat(PdfFile.flowing(pdf)).contains("Vieux guide").doesNotContain("Offre guide");
  }

  @Test
  void aDocumentThatCannotBeMadeLeadsToThePageThatSaysWhy() throws Exception {
    var unknown = link("0123456789ab").query();

    for (var query : List.of("?" + unknown, "?" + link.query() + "x", "")) {
      var response = get("pdf" + query);
      assertThat(response.statusCode()).isEqualTo(303);
      assertThat(header(response, "location")).isEqualTo("/fiche" + query);
    }
    assertThat(get("exe?" + link.query()).statusCode()).isEqualTo(404);
  }

  private HttpResponse<byte[]> get(String address) throws Exception {
    return client.send(request(address).GET().build(), BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> post(String form, Map<String, String> fields, String site)
      throws Exception {
    var body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(body.isEmpty() ? "" : "&")
                .append(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    var request =
        request(form + "?" + link.query())
            .POST(BodyPublishers.ofString(body.toString()))
            .header("content-type", "application/x-www-form-urlencoded");
    if (!site.isEmpty()) {
      request.header("sec-fetch-site", site);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + port + "/fiche/document/" + address));
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
