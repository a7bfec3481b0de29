package fr.orientess.database;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.report.Report;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The database that the server is configured to use, for commands: found by the same properties,
 * files and environment variables, without starting anything, and never created or changed.
 */
public final class ConfiguredDatabase {

  private static final String H2 = "jdbc:h2:";
  private static final String H2_BIND_ADDRESS = "h2.bindAddress";
  private static final int H2_ALREADY_OPEN = 90020;
  private static final int H2_NOT_FOUND = 90146;

  private final String name;
  private final JdbcClient client;

  private ConfiguredDatabase(String name, JdbcClient client) {
    this.name = name;
    this.client = client;
  }

  /**
   * Lets an H2 file be shared between the server and a command, which talk over a port of this
   * machine; without this the port would be open to others.
   */
  public static void listenOnThisMachineAlone() {
    if (System.getProperty(H2_BIND_ADDRESS) == null) {
      System.setProperty(H2_BIND_ADDRESS, "127.0.0.1");
    }
  }

  /**
   * Finds the database.
   *
   * @param settings properties that count more than those of the configuration
   */
  public static ConfiguredDatabase find(Map<String, String> settings) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("command", Map.<String, Object>copyOf(settings)));
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    var properties =
        Binder.get(environment)
            .bind("spring.datasource", DataSourceProperties.class)
            .orElseGet(DataSourceProperties::new);
    properties.setType(SimpleDriverDataSource.class);
    var url = properties.determineUrl();
    if (url.startsWith(H2)) {
      properties.setUrl(url + ";IFEXISTS=TRUE");
    }
    var source = properties.initializeDataSourceBuilder().build();
    return new ConfiguredDatabase(withoutParameters(url), JdbcClient.create(source));
  }

  /** There may be a password among the parameters. */
  private static String withoutParameters(String url) {
    return url.split("[;?]", 2)[0];
  }

  /**
   * All reports, the last one first.
   *
   * @throws UnusableDatabase when they cannot be read
   */
  public List<Report> reports() {
    return read(client -> new StoredReports(client).all());
  }

  /**
   * Deletes the reports that were written before a moment.
   *
   * @return how many were deleted
   * @throws UnusableDatabase when they cannot be deleted
   */
  public int deleteReportsBefore(Instant moment) {
    return read(client -> new StoredReports(client).deleteBefore(moment));
  }

  /**
   * The files of the version that went live last, or empty before the first.
   *
   * @throws UnusableDatabase when they cannot be read
   */
  public Optional<KnowledgeFiles> publishedKnowledge() {
    return read(
        client -> {
          var publications = new StoredPublications(client);
          return publications.latest().flatMap(last -> publications.files(last.version()));
        });
  }

  private <T> T read(Function<JdbcClient, T> reading) {
    try {
      return reading.apply(client);
    } catch (BadSqlGrammarException e) {
      throw new UnusableDatabase(
          "La base de données « "
              + name
              + " » ne contient pas encore cette information : démarrez une fois cette version du"
              + " serveur avec elle.",
          e);
    } catch (DataAccessException e) {
      throw new UnusableDatabase("La base de données « " + name + " » " + reason(e), e);
    }
  }

  private static String reason(DataAccessException failure) {
    return switch (errorCode(failure)) {
      case H2_ALREADY_OPEN ->
          "est utilisée par un autre programme. Arrêtez-le, ou ajoutez « ;AUTO_SERVER=TRUE » à son"
              + " adresse (spring.datasource.url) pour la partager.";
      case H2_NOT_FOUND ->
          "n’existe pas : lancez la commande dans le dossier du serveur, ou donnez son adresse par"
              + " --spring.datasource.url=… ; le serveur crée la base à son premier démarrage.";
      default ->
          "ne répond pas, ou refuse la connexion. Vérifiez son adresse, le nom d’utilisateur et le"
              + " mot de passe.";
    };
  }

  private static int errorCode(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException said) {
        return said.getErrorCode();
      }
    }
    return 0;
  }
}
