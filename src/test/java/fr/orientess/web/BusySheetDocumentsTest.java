package fr.orientess.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.EarlierKnowledge;
import fr.orientess.publication.KeptPublications;
import fr.orientess.publication.Publication;
import fr.orientess.sheet.SheetLink;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Where all places are taken, nobody waits for long, and everybody is told. */
class BusySheetDocumentsTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private final KeptPublications publications = new KeptPublications();
  private final EarlierKnowledge earlier = new EarlierKnowledge(publications, Clock.systemUTC());
  private final PublishedKnowledge published =
      new PublishedKnowledge(SampleKnowledge.folder().knowledge());

  @AfterEach
  void close() {
    publications.release();
    earlier.close();
  }

  @Test
  void aBrowserGetsAPageThatSaysWhenToTryAgain() {
    var answer = whileTheOnlyPlaceIsTaken(BROWSER);

    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("20");
    assertThat(answer.getHeaders().getContentType()).hasToString("text/html;charset=UTF-8");
    assertThat(text(answer)).contains("lang=\"fr\"", "Rechargez cette page", "rien n’est perdu");
  }

  @Test
  void aProgramGetsAProblem() {
    var answer = whileTheOnlyPlaceIsTaken("application/pdf");

    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("20");
    assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
    assertThat(text(answer)).contains("Réessayez dans un moment");
  }

  @Test
  void onlySomeWaitForOldRules() throws Exception {
    var old = SampleKnowledge.folder().replacing("data/offers.json", "Offre guide", "Vieux guide");
    var version = old.files().version();
    publications.add(new Publication(version, Instant.EPOCH, null, null), old.files());
    publications.hold();
    var link = link(version);

    var answer = get(new PrintingPress(), new OrderedSheets(published, earlier, 0), link, BROWSER);

    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    publications.release();
    earlier.find(version).join();
    assertThat(
            get(new PrintingPress(), new OrderedSheets(published, earlier, 0), link, BROWSER)
                .getStatusCode()
                .value())
        .isEqualTo(200);
  }

  private ResponseEntity<byte[]> whileTheOnlyPlaceIsTaken(String accept) {
    var press = new PrintingPress(1, 0, Duration.ZERO);
    var sheets = new OrderedSheets(published, earlier, 1);
    var answers = new ArrayList<ResponseEntity<byte[]>>();
    press.print(
        () -> {
          answers.add(get(press, sheets, link(published.current().version()), accept));
          return new byte[0];
        });
    return answers.getFirst();
  }

  private static ResponseEntity<byte[]> get(
      PrintingPress press, OrderedSheets sheets, SheetLink link, String accept) {
    var request = new MockHttpServletRequest("GET", "/fiche/document/csv");
    request.addHeader("Accept", accept);
    var parameters = new LinkedMultiValueMap<String, String>();
    parameters.addAll(UriComponentsBuilder.fromUriString(link.address()).build().getQueryParams());
    return new SheetDocuments(
            sheets, press, new PublicAddress("https://orientess.example"), Clock.systemUTC())
        .plain("csv", parameters, request);
  }

  private static SheetLink link(String version) {
    return new SheetLink(LocalDate.of(2026, 6, 12), version, List.of(), Map.of("stade", "idee"));
  }

  private static String text(ResponseEntity<byte[]> answer) {
    return new String(answer.getBody(), StandardCharsets.UTF_8);
  }
}
