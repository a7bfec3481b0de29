package fr.orientess.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty H2 and an empty PostgreSQL, by the same migrations. */
final class TestDatabases {

  private static final EmbeddedPostgres POSTGRES = start();

  private TestDatabases() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is under test, on each of them. */
  static <T> Stream<T> each(Function<JdbcClient, T> repository) {
    var h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return Stream.of(h2, POSTGRES.getPostgresDatabase())
        .map(TestDatabases::migrated)
        .map(repository);
  }

  private static JdbcClient migrated(DataSource source) {
    var flyway = Flyway.configure().dataSource(source).cleanDisabled(false).load();
    flyway.clean();
    flyway.migrate();
    return JdbcClient.create(source);
  }
}
