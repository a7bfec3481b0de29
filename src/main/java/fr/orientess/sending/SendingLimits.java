package fr.orientess.sending;

import fr.orientess.abuse.Pseudonyms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was sent, so that nobody can bother strangers or wear out the mail server. In memory
 * alone; who sent to whom is kept as hashes, which nobody can turn back, and for a day: each day
 * has a key of its own, which goes with the last message that was hashed under it. What is kept is
 * bounded by what everybody may send together.
 */
final class SendingLimits {

  /** Enough for an adviser in a hurry. */
  static final int SESSION_AN_HOUR = 10;

  /** An office shares one address. */
  static final int NETWORK_AN_HOUR = 30;

  /** Nobody needs a sheet more often. */
  static final int RECIPIENT_A_DAY = 3;

  static final int EVERYBODY_AN_HOUR = 100;

  /** How long a message counts, and is remembered. */
  static final Duration DAY = Duration.ofDays(1);

  private static final Duration HOUR = Duration.ofHours(1);

  /** Which limit is reached. */
  enum Limit {
    SESSION,
    NETWORK,
    RECIPIENT,
    EVERYBODY
  }

  /** Who sends to whom, in hashes. */
  private record Named(String session, String network, String recipient) {}

  /** One message; {@code names} is what its sender and recipient were hashed by. */
  private record Sent(Instant at, Pseudonyms names, Named who) {}

  /**
   * What became of the wish to send.
   *
   * @param sent what to give back should nothing be sent, or null where a limit is reached
   * @param limit which one, or null
   */
  record Ticket(@Nullable Object sent, @Nullable Limit limit) {}

  private final Clock clock;
  private final Deque<Sent> kept = new ArrayDeque<>();
  private Pseudonyms names = new Pseudonyms();
  private @Nullable LocalDate namingDay;

  SendingLimits(Clock clock) {
    this.clock = clock;
  }

  /** Counts a message that is about to be sent, unless a limit is reached. */
  synchronized Ticket take(Sender sender, EmailAddress recipient) {
    forgetOld();
    var limit = new Asked(sender, recipient).reached();
    if (limit.isPresent()) {
      return new Ticket(null, limit.get());
    }
    var today = namesOfToday();
    var next = new Sent(clock.instant(), today, named(today, sender, recipient));
    kept.add(next);
    return new Ticket(next, null);
  }

  /** Takes back what was counted, because nothing was sent. */
  synchronized void giveBack(Ticket ticket) {
    kept.removeIf(sent -> sent == ticket.sent());
  }

  /** Forgets what was sent a day ago; also to be called when nobody sends anything. */
  synchronized void forgetOld() {
    var since = clock.instant().minus(DAY);
    kept.removeIf(sent -> !sent.at.isAfter(since));
  }

  /** How many messages are remembered. */
  synchronized int size() {
    return kept.size();
  }

  private Pseudonyms namesOfToday() {
    var today = LocalDate.now(clock);
    if (!today.equals(namingDay)) {
      names = new Pseudonyms();
      namingDay = today;
    }
    return names;
  }

  private static Named named(Pseudonyms names, Sender sender, EmailAddress recipient) {
    return new Named(
        names.of("session", sender.session()),
        names.of("network", sender.network()),
        names.of("recipient", recipient.mailbox()));
  }

  /** A wish to send, compared with each message by the names that this one has. */
  private final class Asked {

    private final Sender sender;
    private final EmailAddress recipient;
    private final Map<Pseudonyms, Named> known = new HashMap<>();

    Asked(Sender sender, EmailAddress recipient) {
      this.sender = sender;
      this.recipient = recipient;
    }

    Optional<Limit> reached() {
      if (count(DAY, Named::recipient) >= RECIPIENT_A_DAY) {
        return Optional.of(Limit.RECIPIENT);
      }
      if (count(HOUR, Named::session) >= SESSION_AN_HOUR) {
        return Optional.of(Limit.SESSION);
      }
      if (count(HOUR, Named::network) >= NETWORK_AN_HOUR) {
        return Optional.of(Limit.NETWORK);
      }
      return count(HOUR, _ -> "") >= EVERYBODY_AN_HOUR
          ? Optional.of(Limit.EVERYBODY)
          : Optional.empty();
    }

    private long count(Duration span, Function<Named, String> what) {
      var since = clock.instant().minus(span);
      return kept.stream()
          .filter(sent -> sent.at.isAfter(since))
          .filter(sent -> what.apply(sent.who).equals(what.apply(by(sent.names))))
          .count();
    }

    private Named by(Pseudonyms names) {
      return known.computeIfAbsent(names, each -> named(each, sender, recipient));
    }
  }
}
