package fr.orientess.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.OrientessApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On an H2 file, as it lies beside a server. */
class ReportsCommandTest {

  private static final String REPORTS =
      """
      insert into error_report (reported_at, offer, name, fault, text, knowledge) values
      ('2026-06-12 07:30:00Z', 'accueil', 'Premier accueil', 'contact', '=HYPERLINK("http://x")', 'v1'),
      ('2026-06-12 08:30:00Z', 'pret', 'Prêt ; solidaire', 'autre', 'Deux\u001b[2J
      lignes', 'v1')
      """;

  @TempDir private Path folder;
  private String url;

  @BeforeEach
  void place() {
    url = "jdbc:h2:file:" + folder.resolve("orientess");
  }

  private void fill(String sql) throws SQLException {
    Flyway.configure().dataSource(url, "", "").load().migrate();
    try (var connection = DriverManager.getConnection(url, "", "")) {
      connection.createStatement().execute(sql);
    }
  }

  private Terminal.Ran reports(String... options) {
    var all = new ArrayList<>(List.of("reports", "--spring.datasource.url=" + url));
    all.addAll(List.of(options));
    return Terminal.run(all.toArray(String[]::new));
  }

  @Test
  void printsReportsForPeopleTheLastOneFirst() throws SQLException {
    fill(REPORTS);

    var ran = reports();

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            "2026-06-12 10:30  Prêt ; solidaire (pret)",
            "  Autre chose",
            "  | Deux[2J",
            "  | lignes",
            "",
            "2026-06-12 09:30  Premier accueil (accueil)",
            "  Un contact ou un lien ne mène à rien",
            "  | =HYPERLINK(\"http://x\")",
            "",
            "2 signalements.");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void printsReportsForASpreadsheetAndNoCellIsAFormula() throws SQLException {
    fill(REPORTS);

    assertThat(reports("--format", "csv").out())
        .isEqualTo(
            """
            \uFEFFdate;offre;nom;problème;message;version\r
            2026-06-12 10:30;pret;"Prêt ; solidaire";Autre chose;"Deux[2J
            lignes";v1\r
            2026-06-12 09:30;accueil;Premier accueil;Un contact ou un lien ne mène à rien;"'=HYPERLINK(""http://x"")";v1\r
            """);
  }

  @Test
  void saysThatThereIsNothing() throws SQLException {
    fill("select 1");

    assertThat(reports().lines()).containsExactly("Aucune erreur n’a été signalée.");
  }

  @Test
  void deletesWhatIsOlderThanADayAndSaysHowMuch() throws SQLException {
    fill(REPORTS);

    assertThat(reports("--delete-before", "12/06/2026").lines())
        .containsExactly("Aucun signalement n’est antérieur à cette date : rien n’a été effacé.");
    assertThat(reports().lines()).contains("2 signalements.");
    assertThat(reports("--delete-before", "2026-06-13").lines())
        .containsExactly("2 signalements ont été effacés.");
    assertThat(reports().lines()).containsExactly("Aucune erreur n’a été signalée.");
  }

  @Test
  void anImpossibleDateDeletesNothing() throws SQLException {
    fill(REPORTS);

    var ran = reports("--delete-before", "2026-06-31");

    assertThat(ran.exit()).isNotZero();
    assertThat(ran.err()).contains("« 2026-06-31 »", "2026-06-30");
    assertThat(reports().lines()).contains("2 signalements.");
  }

  @Test
  void aDatabaseThatDoesNotExistIsNotCreated() {
    var ran = reports();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("n’existe pas", "--spring.datasource.url");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDatabaseThatTheServerHasNotPreparedSaysSo() throws SQLException {
    DriverManager.getConnection(url, "", "").close();

    var ran = reports();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("démarrez une fois");
  }

  @Test
  void aDatabaseThatDoesNotAnswerSaysSoWithoutItsPassword() {
    url = "jdbc:postgresql://localhost:1/orientess?password=secret";

    var ran = reports();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("jdbc:postgresql://localhost:1/orientess", "ne répond pas");
    assertThat(ran.err()).doesNotContain("secret");
  }

  @Test
  void aFormatThatDoesNotExistIsRefused() {
    assertThat(reports("--format=xml").exit()).isEqualTo(CommandLine.USAGE_ERROR);
  }

  @Test
  void readsTheFileOfARunningServer() throws SQLException, IOException, InterruptedException {
    fill(REPORTS);
    url += ";AUTO_SERVER=TRUE";
    try (var server = DriverManager.getConnection(url, "", "")) {
      server.createStatement().execute("delete from error_report where offer = 'pret'");

      var command = anotherProgram();

      assertThat(new String(command.getInputStream().readAllBytes(), UTF_8))
          .contains("Premier accueil", "1 signalement.")
          .doesNotContain("Prêt");
      assertThat(command.waitFor()).isZero();
    }
  }

  @Test
  void aFileThatIsNotSharedSaysHowToShareIt()
      throws SQLException, IOException, InterruptedException {
    fill(REPORTS);
    try (var server = DriverManager.getConnection(url, "", "")) {
      assertThat(server.isValid(1)).isTrue();

      var command = anotherProgram();

      assertThat(new String(command.getErrorStream().readAllBytes(), UTF_8))
          .contains("utilisée par un autre programme", "AUTO_SERVER=TRUE");
      assertThat(command.waitFor()).isEqualTo(1);
    }
  }

  /** Within one program H2 does not lock. */
  private Process anotherProgram() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            OrientessApplication.class.getName(),
            "reports",
            "--spring.datasource.url=" + url)
        .start();
  }
}
