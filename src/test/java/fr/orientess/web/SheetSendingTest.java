package fr.orientess.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.knowledge.PublishedKnowledge;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:sheet-sending",
      "spring.mail.host=127.0.0.1",
      "orientess.sending.from=fiches@orientess.example",
      "orientess.site.address=https://orientess.example"
    })
class SheetSendingTest {

  private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @TempDir static Path folder;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @LocalServerPort int port;
  @Autowired PublishedKnowledge published;

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry properties) {
    MAIL.start();
    SampleKnowledge.folder().writeTo(folder);
    properties.add("orientess.knowledge", folder::toString);
    properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
  }

  @Test
  void whatIsShownBeforeIsWhatIsSent() throws Exception {
    var order =
        Map.of(
            "_destinataire", "camille@example.org",
            "_choix", "guide",
            "_mot_guide", "Entre nous",
            "_nom", "Le Goff");
    var shown = post("/fiche/envoi/apercu", order, "same-origin");
    assertThat(shown.body())
        .contains("camille@example.org", "fiche-orientation-2026-06-12.pdf", "Bonjour,")
        .doesNotContain("Entre nous", "Le Goff");
    assertThat(MAIL.getReceivedMessagesForDomain("camille@example.org")).isEmpty();

    var sent = post("/fiche/envoi", order, "same-origin");

    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.body()).isEqualTo("{\"outcome\":\"sent\"}");
    var mail = MAIL.getReceivedMessagesForDomain("camille@example.org")[0];
    assertThat(mail.getAllRecipients()).hasSize(1);
    var link = link().choosing(List.of("guide"));
    assertThat(GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "").replace("=3D", "="))
        .contains("https://orientess.example" + link.address())
        .doesNotContain("Entre nous", "localhost:" + port);
  }

  @ParameterizedTest
  @CsvSource({
    "'', missing",
    "camille, malformed",
    "'a@example.org,b@example.org', several",
    "'a@example.org\r\nBcc: b@example.org', several",
    "'a@example.org\r\nX-Spam: no', malformed"
  })
  void onlyOneAddressIsTaken(String typed, String outcome) throws Exception {
    for (var address : List.of("/fiche/envoi/apercu", "/fiche/envoi")) {
      var response = post(address, Map.of("_destinataire", typed), "same-origin");
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.body()).contains("\"" + outcome + "\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none", ""})
  void otherSitesCannotSend(String site) throws Exception {
    var order = Map.of("_destinataire", "cible@example.org");

    assertThat(post("/fiche/envoi", order, site).statusCode()).isEqualTo(403);
    assertThat(MAIL.getReceivedMessagesForDomain("cible@example.org")).isEmpty();
  }

  @Test
  void whoHasHadEnoughGetsNoMore() throws Exception {
    var order = Map.of("_destinataire", "assez@example.org");
    for (int i = 0; i < 3; i++) {
      assertThat(post("/fiche/envoi", order, "same-origin").statusCode()).isEqualTo(200);
    }
    var refused = post("/fiche/envoi", order, "same-origin");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("recipient-limit");
  }

  private SheetLink link() {
    return new SheetLink(
        LocalDate.of(2026, 6, 12),
        published.current().version(),
        List.of(),
        Map.of("stade", "idee"));
  }

  private HttpResponse<String> post(String address, Map<String, String> body, String site)
      throws Exception {
    var form =
        body.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    var uri = URI.create("http://localhost:" + port + address + "?" + link().query());
    var request =
        HttpRequest.newBuilder(uri)
            .POST(BodyPublishers.ofString(form))
            .header("content-type", "application/x-www-form-urlencoded");
    if (!site.isEmpty()) {
      request.header("Sec-Fetch-Site", site);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
