package fr.orientess.report;

import fr.orientess.abuse.Network;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes reports in, and no more of them than people send in earnest. */
public final class ReportDesk {

  /** As many as one visitor sends who goes through a whole list. */
  static final int FROM_A_SESSION = 10;

  /** An address may be shared by a school, a town hall or a mobile network. */
  static final int FROM_AN_ADDRESS = 30;

  /** More than all visitors together send, however many addresses somebody has. */
  static final int FROM_EVERYBODY = 300;

  /** Twenty megabytes at the very most. */
  static final int MOST_KEPT = 20_000;

  private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);
  private static final String EVERYBODY = "";
  private static final int MOST_SENDERS = 10_000;

  private final Reports reports;
  private final Clock clock;
  private final HourlyAllowance sessions = new HourlyAllowance(FROM_A_SESSION, MOST_SENDERS);
  private final HourlyAllowance addresses = new HourlyAllowance(FROM_AN_ADDRESS, MOST_SENDERS);
  private final HourlyAllowance everybody = new HourlyAllowance(FROM_EVERYBODY, 1);

  /** A desk that keeps reports there. */
  public ReportDesk(Reports reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  /** Keeps a report, or says why not. */
  public synchronized Receipt take(Report report, Sender sender) {
    var now = clock.instant();
    var address = Network.of(sender.address());
    if (!sessions.isLeft(sender.session(), now) || !addresses.isLeft(address, now)) {
      return Receipt.TOO_MANY;
    }
    if (!everybody.isLeft(EVERYBODY, now)) {
      return Receipt.CROWDED;
    }
    var receipt = keep(report);
    if (receipt == Receipt.KEPT) {
      count(sender, address);
    }
    return receipt;
  }

  private Receipt keep(Report report) {
    try {
      if (reports.count() >= MOST_KEPT) {
        return Receipt.FULL;
      }
      reports.add(report);
      return Receipt.KEPT;
    } catch (RuntimeException e) {
      // Whatever the database has: who wrote the report must not lose it.
      LOG.error("Un signalement n’a pas pu être enregistré.", e);
      return Receipt.FAILED;
    }
  }

  private void count(Sender sender, String address) {
    sessions.take(sender.session());
    addresses.take(address);
    everybody.take(EVERYBODY);
  }
}
