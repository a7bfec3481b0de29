package fr.orientess.reload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.KeptPublications;
import fr.orientess.publication.Publication;
import fr.orientess.publication.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {

  private static final KnowledgeFolder GOOD = KnowledgeFolder.minimal();
  private static final KnowledgeFolder BETTER =
      GOOD.replacing("rules/tables/base.csv", "accueil;60", "accueil;61");
  private static final KnowledgeFolder BROKEN =
      GOOD.replacing("rules/tables/base.csv", "idee|creation", "idee|creatoin");

  private static final int LONG = 10;

  @TempDir Path temporary;

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-06-12T09:30:00Z"), ZoneId.of("Europe/Paris"));
  private final PublishedKnowledge published = new PublishedKnowledge(GOOD.knowledge());
  private final KeptPublications publications = new KeptPublications();
  private final List<KnowledgeBase> prepared = new ArrayList<>();
  private final Publisher publisher =
      new Publisher(publications, published, List.of(prepared::add), clock);
  private Path folder;
  private Reload reload;

  @BeforeEach
  void start() {
    folder = GOOD.writeTo(temporary.resolve("savoir"));
    publisher.keepFirst(KnowledgeFiles.read(folder));
    var report = new StatusReport(temporary.resolve("var/connaissances"), clock.getZone());
    reload = new Reload(folder, 2, List.of(), published, publisher, clock, report::write);
  }

  private void save(KnowledgeFolder change) {
    change.writeTo(folder);
    for (int i = 0; i < LONG; i++) {
      reload.look();
    }
  }

  private String report(String ending) throws IOException {
    return Files.readString(temporary.resolve("var/connaissances." + ending), UTF_8);
  }

  private List<String> versions() {
    return publications.all().stream().map(Publication::version).toList();
  }

  @Test
  void aSavedChangeGoesLivePreparedAndKept() throws IOException {
    save(BETTER);

    var version = BETTER.files().version();
    assertThat(published.current().version()).isEqualTo(version);
    assertThat(prepared).containsExactly(published.current());
    assertThat(publications.files(version).orElseThrow().version()).isEqualTo(version);
    assertThat(reload.status().version()).isEqualTo(version);
    assertThat(reload.status().refused()).isNull();
    assertThat(report("txt")).contains("en service", version, "aucune erreur");
  }

  @Test
  void aBrokenChangeLeavesTheLastGoodOneInUse() throws IOException {
    save(BROKEN);

    assertThat(published.current().version()).isEqualTo(GOOD.files().version());
    assertThat(versions()).containsExactly(GOOD.files().version());
    var refused = reload.status().refused();
    assertThat(refused).isNotNull();
    assertThat(refused.version()).isEqualTo(BROKEN.files().version());
    assertThat(refused.errors())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("creatoin");
    assertThat(report("txt"))
        .contains(
            "La dernière bonne version reste en service.",
            "rules/tables/base.csv",
            "erreur, ligne 2, colonne stade",
            "« creatoin »",
            "→ Vouliez-vous dire « creation » ?",
            "\n1 erreur\n",
            "le 12 juin 2026 à 11:30:00");
    assertThat(report("json"))
        .contains(
            "\"version\":\"" + BROKEN.files().version(),
            "\"file\":\"rules/tables/base.csv\"",
            "\"row\":2",
            "\"column\":\"stade\"");
  }

  @Test
  void aMendedChangeClearsTheReport() throws IOException {
    save(BROKEN);
    save(GOOD);
    assertThat(reload.status().refused()).isNull();
    assertThat(report("txt")).contains("en service tel qu’il est", "aucune erreur");
    assertThat(report("json")).contains("\"findings\":[]");
    assertThat(versions()).containsExactly(GOOD.files().version());

    save(BROKEN);
    save(BETTER);
    assertThat(reload.status().refused()).isNull();
    assertThat(versions()).containsExactly(BETTER.files().version(), GOOD.files().version());
  }

  @Test
  void goingBackIsAPublicationOfItsOwn() {
    save(BETTER);
    save(GOOD);

    assertThat(versions())
        .containsExactly(GOOD.files().version(), BETTER.files().version(), GOOD.files().version());
  }

  @Test
  void aRestartOfTheSameVersionIsNotKeptTwice() {
    publisher.keepFirst(KnowledgeFiles.read(folder));

    assertThat(versions()).containsExactly(GOOD.files().version());
  }

  @Test
  void whatCannotBeKeptDoesNotGoLiveUntilItCan() throws IOException {
    publications.setBroken(true);
    save(BETTER);
    assertThat(published.current().version()).isEqualTo(GOOD.files().version());
    assertThat(report("txt")).contains("n’a pas pu être mise en service");

    publications.setBroken(false);
    for (int i = 0; i < 100; i++) {
      reload.look();
    }
    assertThat(published.current().version()).isEqualTo(BETTER.files().version());
    assertThat(reload.status().refused()).isNull();
  }

  @Test
  void aFolderThatIsGoneIsReported() throws IOException {
    Files.move(folder, temporary.resolve("ailleurs"));
    for (int i = 0; i < LONG; i++) {
      reload.look();
    }

    assertThat(published.current().version()).isEqualTo(GOOD.files().version());
    assertThat(report("txt")).contains("introuvable ou illisible");
  }

  @Test
  void aFolderWhoseRulesHaveNotComeYetDoesNotGoLive() throws IOException {
    var table = folder.resolve("rules/tables/base.csv");
    var rows = Files.readAllBytes(table);
    Files.delete(table);
    for (int i = 0; i < LONG; i++) {
      reload.look();
    }
    assertThat(versions()).containsExactly(GOOD.files().version());
    assertThat(report("txt"))
        .contains("La dernière bonne version reste", "n’a plus aucune ligne de règle");

    Files.write(table, rows);
    save(BETTER);
    assertThat(reload.status().refused()).isNull();
    assertThat(versions()).containsExactly(BETTER.files().version(), GOOD.files().version());
  }

  @Test
  void halfACopiedFolderNeverGoesLive() throws IOException {
    for (var path : BETTER.files().contents().keySet()) {
      Files.delete(folder.resolve(path));
    }
    for (var file : BETTER.files().contents().entrySet()) {
      var bytes = file.getValue();
      Files.write(folder.resolve(file.getKey()), Arrays.copyOf(bytes, bytes.length / 2));
      reload.look();
      reload.look();
      Files.write(folder.resolve(file.getKey()), bytes);
      reload.look();
    }
    assertThat(versions()).containsExactly(GOOD.files().version());
    assertThat(reload.status().refused()).isNull();

    save(BETTER);
    assertThat(versions()).containsExactly(BETTER.files().version(), GOOD.files().version());
  }
}
