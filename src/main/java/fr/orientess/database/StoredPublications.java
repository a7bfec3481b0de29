package fr.orientess.database;

import fr.orientess.file.Fingerprint;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.publication.Publication;
import fr.orientess.publication.Publications;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Publications in the database; a file that several versions share is kept once. */
@Repository
class StoredPublications implements Publications {

  private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{" + SHORTEST_PREFIX + ",64}");

  private final JdbcClient database;

  StoredPublications(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional
  public void add(Publication publication, KnowledgeFiles files) {
    var version = publication.version();
    if (!files.version().equals(version)) {
      throw new IllegalArgumentException("These files are not version " + version);
    }
    if (count("select count(*) from knowledge_file where version = ?", version) == 0) {
      files.contents().forEach((path, bytes) -> addFile(version, path, bytes));
    }
    database
        .sql(
            "insert into publication (version, published_at, published_by, reason)"
                + " values (?, ?, ?, ?)")
        .param(version)
        .param(OffsetDateTime.ofInstant(publication.at(), ZoneOffset.UTC))
        .param(publication.by())
        .param(publication.reason())
        .update();
  }

  private void addFile(String version, String path, byte[] bytes) {
    var hash = Fingerprint.of(bytes);
    if (count("select count(*) from knowledge_content where hash = ?", hash) == 0) {
      var parts = Parts.of(bytes);
      for (int part = 0; part < parts.size(); part++) {
        database
            .sql("insert into knowledge_content (hash, part, bytes) values (?, ?, ?)")
            .params(hash, part, parts.get(part))
            .update();
      }
    }
    database
        .sql("insert into knowledge_file (version, path, hash) values (?, ?, ?)")
        .params(version, path, hash)
        .update();
  }

  private int count(String sql, String parameter) {
    return database.sql(sql).param(parameter).query(Integer.class).single();
  }

  @Override
  public Optional<Publication> latest() {
    return database
        .sql("select * from publication order by number desc limit 1")
        .query(StoredPublications::publication)
        .optional();
  }

  @Override
  public List<Publication> all() {
    return database
        .sql("select * from publication order by number desc")
        .query(StoredPublications::publication)
        .list();
  }

  private static Publication publication(ResultSet row, int number) throws SQLException {
    return new Publication(
        row.getString("version"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getString("published_by"),
        row.getString("reason"));
  }

  @Override
  public Optional<String> version(String prefix) {
    if (!PREFIX.matcher(prefix).matches()) {
      return Optional.empty();
    }
    var versions =
        database
            .sql("select distinct version from publication where version like ?")
            .param(prefix + "%")
            .query(String.class)
            .list();
    return versions.size() == 1 ? Optional.of(versions.getFirst()) : Optional.empty();
  }

  @Override
  public Optional<KnowledgeFiles> files(String version) {
    var contents = new TreeMap<String, byte[]>();
    database
        .sql("select path, hash from knowledge_file where version = ?")
        .param(version)
        .query((row, number) -> List.of(row.getString("path"), row.getString("hash")))
        .list()
        .forEach(file -> contents.put(file.getFirst(), content(file.getLast())));
    return contents.isEmpty() ? Optional.empty() : Optional.of(KnowledgeFiles.of(contents));
  }

  private byte[] content(String hash) {
    return Parts.joined(
        database
            .sql("select bytes from knowledge_content where hash = ? order by part")
            .param(hash)
            .query((row, number) -> row.getBytes("bytes"))
            .list());
  }
}
