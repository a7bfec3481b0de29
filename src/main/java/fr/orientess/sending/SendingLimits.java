package fr.orientess.sending;

import fr.orientess.abuse.Pseudonyms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was sent, so that nobody can bother strangers or wear out the mail server. In memory
 * alone; who sent to whom is kept as hashes with a salt that changes every day, which nobody can
 * turn back, and for a day at the most. What is kept is bounded by what everybody may send
 * together.
 */
final class SendingLimits {

  /** Enough for an adviser in a hurry. */
  static final int SESSION_AN_HOUR = 10;

  /** An office shares one address. */
  static final int NETWORK_AN_HOUR = 30;

  /** Nobody needs a sheet more often. */
  static final int RECIPIENT_A_DAY = 3;

  static final int EVERYBODY_AN_HOUR = 100;

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** Which limit is reached. */
  enum Limit {
    SESSION,
    NETWORK,
    RECIPIENT,
    EVERYBODY
  }

  /** One message, whoever sent it to whomever. */
  private record Sent(Instant at, String session, String network, String recipient) {}

  /**
   * What became of the wish to send.
   *
   * @param sent what to give back should nothing be sent, or null where a limit is reached
   * @param limit which one, or null
   */
  record Ticket(@Nullable Object sent, @Nullable Limit limit) {}

  private final Clock clock;
  private final Pseudonyms names = new Pseudonyms();
  private final Deque<Sent> kept = new ArrayDeque<>();
  private @Nullable LocalDate namingDay;

  SendingLimits(Clock clock) {
    this.clock = clock;
  }

  /** Counts a message that is about to be sent, unless a limit is reached. */
  synchronized Ticket take(Sender sender, EmailAddress recipient) {
    var now = clock.instant();
    kept.removeIf(sent -> sent.at.isBefore(now.minus(DAY)));
    var next =
        new Sent(
            now,
            hash("session", sender.session()),
            hash("network", sender.network()),
            hash("recipient", recipient.mailbox()));
    var limit = reached(next);
    if (limit.isPresent()) {
      return new Ticket(null, limit.get());
    }
    kept.add(next);
    return new Ticket(next, null);
  }

  /** Takes back what was counted, because nothing was sent. */
  synchronized void giveBack(Ticket ticket) {
    kept.removeIf(sent -> sent == ticket.sent());
  }

  /** How many messages are remembered. */
  synchronized int size() {
    return kept.size();
  }

  private Optional<Limit> reached(Sent next) {
    if (count(next, DAY, Sent::recipient) >= RECIPIENT_A_DAY) {
      return Optional.of(Limit.RECIPIENT);
    }
    if (count(next, HOUR, Sent::session) >= SESSION_AN_HOUR) {
      return Optional.of(Limit.SESSION);
    }
    if (count(next, HOUR, Sent::network) >= NETWORK_AN_HOUR) {
      return Optional.of(Limit.NETWORK);
    }
    return count(next, HOUR, _ -> "") >= EVERYBODY_AN_HOUR
        ? Optional.of(Limit.EVERYBODY)
        : Optional.empty();
  }

  private long count(Sent next, Duration span, Function<Sent, String> what) {
    var since = next.at.minus(span);
    return kept.stream()
        .filter(sent -> sent.at.isAfter(since) && what.apply(sent).equals(what.apply(next)))
        .count();
  }

  private String hash(String kind, String value) {
    var today = LocalDate.now(clock);
    if (!today.equals(namingDay)) {
      names.forget();
      namingDay = today;
    }
    return names.of(kind, value);
  }
}
