package fr.orientess.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.report.Fault;
import fr.orientess.report.Report;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On H2 and on a real PostgreSQL, by the same migration. */
class StoredReportsTest {

  private static final Instant MORNING = Instant.parse("2026-06-12T07:30:00Z");

  static Stream<StoredReports> empty() {
    return TestDatabases.each(StoredReports::new);
  }

  @ParameterizedTest
  @MethodSource("empty")
  void reportsComeBackAsTheyWereWrittenTheLastOneFirst(StoredReports reports) {
    var first = report("prêt", Fault.CONTACT, "'; drop table error_report; --\nLigne 2 👩‍🌾");
    var second = report("accueil", Fault.GONE, "");
    assertThat(reports.all()).isEmpty();

    reports.add(first);
    reports.add(second);

    assertThat(reports.all()).containsExactly(second, first);
    assertThat(reports.count()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("empty")
  void theLongestTextFits(StoredReports reports) {
    var longest = report("accueil", Fault.OTHER, "é".repeat(Report.LONGEST_TEXT));

    reports.add(longest);

    assertThat(reports.all()).containsExactly(longest);
  }

  @ParameterizedTest
  @MethodSource("empty")
  void onlyWhatWasWrittenBeforeTheMomentIsDeleted(StoredReports reports) {
    var report = report("accueil", Fault.GONE, "");
    reports.add(report);

    assertThat(reports.deleteBefore(MORNING)).isZero();
    assertThat(reports.all()).containsExactly(report);
    assertThat(reports.deleteBefore(MORNING.plusSeconds(1))).isEqualTo(1);
    assertThat(reports.all()).isEmpty();
  }

  private static Report report(String offer, Fault fault, String text) {
    return new Report(offer, "Une offre", fault, text, "abc", MORNING);
  }
}
