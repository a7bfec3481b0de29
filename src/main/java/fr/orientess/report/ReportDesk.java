package fr.orientess.report;

import java.time.Clock;

/** Takes reports in, and no more of them than people send in earnest. */
public final class ReportDesk {

  /** As many as one visitor sends who goes through a whole list. */
  static final int FROM_A_SESSION = 10;

  /** An address may be shared by a school, a town hall or a mobile network. */
  static final int FROM_AN_ADDRESS = 30;

  /** Twenty megabytes at the very most. */
  static final int MOST_KEPT = 20_000;

  private static final int MOST_SENDERS = 10_000;

  private final Reports reports;
  private final Clock clock;
  private final HourlyAllowance sessions = new HourlyAllowance(FROM_A_SESSION, MOST_SENDERS);
  private final HourlyAllowance addresses = new HourlyAllowance(FROM_AN_ADDRESS, MOST_SENDERS);

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
    if (reports.count() >= MOST_KEPT) {
      return Receipt.FULL;
    }
    reports.add(report);
    sessions.take(sender.session());
    addresses.take(address);
    return Receipt.KEPT;
  }
}
