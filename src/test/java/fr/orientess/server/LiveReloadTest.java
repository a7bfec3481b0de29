package fr.orientess.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.publication.Publication;
import fr.orientess.publication.Publications;
import fr.orientess.reload.Reload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Real files under a running server, which looks at them when the test says so. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LiveReloadTest {

  private static final KnowledgeFolder GOOD = KnowledgeFolder.minimal();
  private static final KnowledgeFolder BETTER =
      GOOD.replacing("rules/tables/base.csv", "accueil;60", "accueil;61");
  private static final KnowledgeFolder BROKEN =
      GOOD.replacing("rules/tables/base.csv", "idee|creation", "idee|creatoin");

  @TempDir static Path temporary;

  private final ObjectMapper mapper = new ObjectMapper();

  @Autowired ApplicationContext context;
  @Autowired Reload reload;
  @Autowired Publications publications;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void places(DynamicPropertyRegistry properties) {
    GOOD.writeTo(temporary.resolve("savoir"));
    properties.add("orientess.knowledge", () -> temporary.resolve("savoir").toString());
    properties.add("orientess.reload.report", () -> temporary.resolve("rapport").toString());
  }

  @BeforeEach
  void beginWithWhatIsGood() {
    save(GOOD);
  }

  private void save(KnowledgeFolder change) {
    change.writeTo(temporary.resolve("savoir"));
    for (int i = 0; i < 10; i++) {
      reload.look();
    }
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
  }

  private JsonNode orientation() throws IOException, InterruptedException {
    var profile =
        "{\"answers\": {\"stade\": \"idee\", \"lieu\": \"R53\"}, \"date\": \"2026-06-12\"}";
    return send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/orientations"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(profile)));
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var response = client.send(request.build(), BodyHandlers.ofString(UTF_8));
      assertThat(response.statusCode()).isEqualTo(200);
      return mapper.readTree(response.body());
    }
  }

  @Test
  void theServerKeepsWhatItStartedWith() {
    assertThat(publications.all())
        .extracting(Publication::version)
        .endsWith(GOOD.files().version());
  }

  @Test
  void aSavedChangeIsWhatVisitorsGet() throws Exception {
    save(BETTER);

    var orientation = orientation();
    assertThat(orientation.at("/knowledge").asString()).isEqualTo(BETTER.files().version());
    assertThat(orientation.at("/recommendations/0/priority").asInt()).isEqualTo(61);
    assertThat(publications.latest().orElseThrow().version()).isEqualTo(BETTER.files().version());
    assertThat(get("/actuator/health").at("/components/knowledge/details/version").asString())
        .isEqualTo(BETTER.files().version());
  }

  @Test
  void aBrokenChangeIsToldInTheHealthWhileTheLastGoodOneServes() throws Exception {
    save(BROKEN);

    assertThat(orientation().at("/knowledge").asString()).isEqualTo(GOOD.files().version());
    var health = get("/actuator/health");
    assertThat(health.at("/status").asString()).isEqualTo("UP");
    var details = health.at("/components/knowledge/details");
    assertThat(details.at("/version").asString()).isEqualTo(GOOD.files().version());
    assertThat(Instant.parse(details.at("/since").asString())).isBefore(Instant.now());
    assertThat(details.at("/message").asString()).contains("la dernière bonne version reste");
    assertThat(details.at("/refused/version").asString()).isEqualTo(BROKEN.files().version());
    assertThat(Instant.parse(details.at("/refused/at").asString())).isBefore(Instant.now());
    assertThat(details.at("/refused/errors").asInt()).isEqualTo(1);
    assertThat(details.at("/refused/findings").size()).isEqualTo(1);
    var finding = details.at("/refused/findings/0");
    assertThat(finding.at("/file").asString()).isEqualTo("rules/tables/base.csv");
    assertThat(finding.at("/row").asInt()).isEqualTo(2);
    assertThat(finding.at("/column").asString()).isEqualTo("stade");
    assertThat(finding.at("/message").asString()).contains("« creatoin »");
    assertThat(finding.at("/repair").asString()).contains("« creation »");
    assertThat(finding.has("sheet")).isFalse();
    assertThat(Files.readString(temporary.resolve("rapport.txt"))).contains("« creatoin »");

    save(GOOD);
    assertThat(get("/actuator/health").at("/components/knowledge/details/refused").isMissingNode())
        .isTrue();
    assertThat(Files.readString(temporary.resolve("rapport.txt"))).doesNotContain("creatoin");
  }

  @Test
  void ofManyErrorsTheHealthNamesTwentyAndCountsAll() throws Exception {
    save(GOOD.with("rules/tables/z.csv", "regle;offre\n" + ";guise\n".repeat(15)));

    var refused = get("/actuator/health").at("/components/knowledge/details/refused");

    assertThat(refused.at("/errors").asInt()).isEqualTo(30);
    assertThat(refused.at("/findings").size()).isEqualTo(20);
  }

  /** The tests switch it off, so that nothing but they looks at the folder. */
  @Test
  void switchedOffNothingLooksAtTheFolderByItself() throws Exception {
    assertThat(context.getBeanNamesForType(ReloadSchedule.class)).isEmpty();
    var health = get("/actuator/health").at("/components/knowledge/details");
    assertThat(health.at("/reload").isBoolean()).isTrue();
    assertThat(health.at("/reload").booleanValue()).isFalse();

    BETTER.writeTo(temporary.resolve("savoir"));

    assertThat(orientation().at("/knowledge").asString()).isEqualTo(GOOD.files().version());
  }

  @Test
  void theHealthOfEverythingElseHasNoDetailsForOutsiders() throws Exception {
    var components = get("/actuator/health").at("/components");

    assertThat(components.propertyNames()).contains("knowledge", "db", "diskSpace");
    for (var component : components.properties()) {
      if (!component.getKey().equals("knowledge")) {
        assertThat(component.getValue().has("details")).as(component.getKey()).isFalse();
      }
    }
  }
}
