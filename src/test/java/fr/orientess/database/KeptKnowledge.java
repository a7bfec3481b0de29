package fr.orientess.database;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.publication.Publication;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database beside a server that has published something. */
public final class KeptKnowledge {

  private KeptKnowledge() {}

  /** Makes the database at that address, with those files as the version that is live. */
  public static void in(String url, KnowledgeFiles live) {
    var source = new JdbcDataSource();
    source.setURL(url);
    Flyway.configure().dataSource(source).load().migrate();
    new StoredPublications(JdbcClient.create(source))
        .add(new Publication(live.version(), Instant.EPOCH, null, null), live);
  }
}
