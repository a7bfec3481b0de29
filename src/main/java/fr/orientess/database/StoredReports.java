package fr.orientess.database;

import fr.orientess.report.Fault;
import fr.orientess.report.Report;
import fr.orientess.report.Reports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports in the database. */
@Repository
class StoredReports implements Reports {

  private final JdbcClient database;

  StoredReports(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Report report) {
    database
        .sql(
            "insert into error_report (reported_at, offer, name, fault, text, knowledge)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(OffsetDateTime.ofInstant(report.at(), ZoneOffset.UTC))
        .params(report.offer(), report.name(), report.fault().id(), report.text())
        .param(report.knowledge())
        .update();
  }

  @Override
  public int count() {
    return database.sql("select count(*) from error_report").query(Integer.class).single();
  }

  @Override
  public List<Report> all() {
    return database
        .sql("select * from error_report order by number desc")
        .query(StoredReports::report)
        .list();
  }

  @Override
  public int deleteBefore(Instant moment) {
    return database
        .sql("delete from error_report where reported_at < ?")
        .param(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
        .update();
  }

  private static Report report(ResultSet row, int number) throws SQLException {
    return new Report(
        row.getString("offer"),
        row.getString("name"),
        Fault.of(row.getString("fault")).orElse(Fault.OTHER),
        row.getString("text"),
        row.getString("knowledge"),
        row.getObject("reported_at", OffsetDateTime.class).toInstant());
  }
}
