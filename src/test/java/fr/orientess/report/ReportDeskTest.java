package fr.orientess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDeskTest {

  private static final Instant MORNING = Instant.parse("2026-06-12T07:30:00Z");
  private static final Report GONE =
      new Report("accueil", "Premier accueil", Fault.GONE, "", "abc", MORNING);

  private final Shelf shelf = new Shelf();
  private Instant now = MORNING;
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final ReportDesk desk = new ReportDesk(shelf, clock);

  /** Reports in memory. */
  private static final class Shelf implements Reports {

    private final List<Report> kept = new ArrayList<>();

    /** Reports that are there without taking room. */
    private int more;

    private boolean isBroken;

    @Override
    public void add(Report report) {
      if (isBroken) {
        throw new IllegalStateException("The database is away");
      }
      kept.add(report);
    }

    @Override
    public int count() {
      return kept.size() + more;
    }

    @Override
    public List<Report> all() {
      return kept;
    }

    @Override
    public int deleteBefore(Instant moment) {
      int before = kept.size();
      kept.removeIf(report -> report.at().isBefore(moment));
      return before - kept.size();
    }
  }

  @Test
  void aReportIsKept() {
    assertThat(desk.take(GONE, new Sender("s", "192.0.2.1"))).isEqualTo(Receipt.KEPT);
    assertThat(shelf.all()).containsExactly(GONE);
  }

  @Test
  void aSessionSendsSoManyAnHourAndNoMore() {
    var sender = new Sender("s", "192.0.2.1");
    times(ReportDesk.FROM_A_SESSION, () -> desk.take(GONE, sender));

    assertThat(desk.take(GONE, sender)).isEqualTo(Receipt.TOO_MANY);
    assertThat(desk.take(GONE, new Sender("other", "192.0.2.1"))).isEqualTo(Receipt.KEPT);
    now = now.plus(Duration.ofHours(1));
    assertThat(desk.take(GONE, sender)).isEqualTo(Receipt.KEPT);
    assertThat(shelf.all()).hasSize(ReportDesk.FROM_A_SESSION + 2);
  }

  @Test
  void anAddressSendsSoManyAnHourWhateverTheSession() {
    for (int i = 0; i < ReportDesk.FROM_AN_ADDRESS; i++) {
      desk.take(GONE, new Sender("s" + i, "192.0.2.1"));
    }

    assertThat(desk.take(GONE, new Sender("new", "192.0.2.1"))).isEqualTo(Receipt.TOO_MANY);
    assertThat(desk.take(GONE, new Sender("new", "192.0.2.2"))).isEqualTo(Receipt.KEPT);
    assertThat(shelf.all()).hasSize(ReportDesk.FROM_AN_ADDRESS + 1);
  }

  @Test
  void allAddressesOfAnIpv6SubscriberAreOne() {
    for (int i = 0; i < ReportDesk.FROM_AN_ADDRESS; i++) {
      desk.take(GONE, new Sender("s" + i, "2001:db8:1:2::" + Integer.toHexString(i)));
    }

    assertThat(desk.take(GONE, new Sender("new", "2001:db8:1:2:ffff::1")))
        .isEqualTo(Receipt.TOO_MANY);
    assertThat(desk.take(GONE, new Sender("new", "2001:db8:1:3::1"))).isEqualTo(Receipt.KEPT);
  }

  @Test
  void allTogetherSendSoManyAnHourWhateverTheirAddresses() {
    for (int i = 0; i < ReportDesk.FROM_EVERYBODY; i++) {
      desk.take(GONE, new Sender("s" + i, "192.0.2." + i % 250));
    }

    assertThat(desk.take(GONE, new Sender("new", "198.51.100.1"))).isEqualTo(Receipt.CROWDED);
    now = now.plus(Duration.ofHours(1));
    assertThat(desk.take(GONE, new Sender("new", "198.51.100.1"))).isEqualTo(Receipt.KEPT);
  }

  @Test
  void aBrokenDatabaseIsToldAndCountsForNobody() {
    shelf.isBroken = true;
    var sender = new Sender("s", "192.0.2.1");
    times(
        ReportDesk.FROM_A_SESSION + 1,
        () -> assertThat(desk.take(GONE, sender)).isEqualTo(Receipt.FAILED));

    shelf.isBroken = false;
    assertThat(desk.take(GONE, sender)).isEqualTo(Receipt.KEPT);
  }

  @Test
  void nothingIsKeptBeyondTheMost() {
    shelf.more = ReportDesk.MOST_KEPT;

    assertThat(desk.take(GONE, new Sender("s", "192.0.2.1"))).isEqualTo(Receipt.FULL);
    assertThat(shelf.all()).isEmpty();
  }

  @Test
  void anHourRemembersSoManySendersAndNoMore() {
    var allowance = new HourlyAllowance(1, 2);
    assertThat(allowance.isLeft("a", MORNING)).isTrue();
    allowance.take("a");
    allowance.take("b");

    assertThat(allowance.isLeft("c", MORNING)).isFalse();
    assertThat(allowance.isLeft("c", MORNING.plus(Duration.ofHours(1)))).isTrue();
  }

  @Test
  void aTextIsNeitherTooLongNorMissingWhereOnlyWordsCanTell() {
    var tooLong = "a".repeat(Report.LONGEST_TEXT + 1);

    assertThatThrownBy(() -> new Report("a", "A", Fault.GONE, tooLong, "abc", MORNING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Report("a", "A", Fault.OTHER, " \n", "abc", MORNING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void times(int count, Runnable act) {
    for (int i = 0; i < count; i++) {
      act.run();
    }
  }
}
