package fr.orientess.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands messages to the mail server, few at once and each on a thread of its own, so that a slow
 * server keeps nobody else waiting. Logs neither addresses nor what mail servers say about them.
 */
public final class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int AT_ONCE = 4;
  private static final String SENDER_NAME = "OrientESS";

  private final JavaMailSender server;
  private final EmailAddress from;
  private final Clock clock;
  private final SendingLimits limits;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Executor threads = Thread.ofVirtual().name("postman-", 0)::start;
  private final Executor aDayLater;

  Postman(JavaMailSender server, EmailAddress from, Clock clock) {
    this(
        server,
        from,
        clock,
        new SendingLimits(clock),
        CompletableFuture.delayedExecutor(SendingLimits.DAY.toSeconds(), TimeUnit.SECONDS));
  }

  /**
   * A postman.
   *
   * @param aDayLater does what it is given after {@link SendingLimits#DAY}
   */
  Postman(
      JavaMailSender server,
      EmailAddress from,
      Clock clock,
      SendingLimits limits,
      Executor aDayLater) {
    this.server = server;
    this.from = from;
    this.clock = clock;
    this.limits = limits;
    this.aDayLater = aDayLater;
  }

  /**
   * Sends a message; returns at once.
   *
   * @param sheet makes the PDF to be attached, on another thread; empty when too many are being
   *     made
   */
  public CompletableFuture<Outcome> send(
      Message message, EmailAddress recipient, Sender sender, Supplier<Optional<byte[]>> sheet) {
    if (!places.tryAcquire()) {
      return CompletableFuture.completedFuture(Outcome.BUSY);
    }
    var ticket = limits.take(sender, recipient);
    var limit = ticket.limit();
    if (limit != null) {
      places.release();
      return CompletableFuture.completedFuture(outcome(limit));
    }
    // Also when nobody ever sends anything again: that is what the page on privacy says.
    aDayLater.execute(limits::forgetOld);
    return CompletableFuture.supplyAsync(() -> send(message, recipient, sheet), threads)
        .exceptionally(Postman::unexpected)
        .whenComplete(
            (outcome, _) -> {
              places.release();
              if (outcome == Outcome.FAILED || outcome == Outcome.BUSY) {
                limits.giveBack(ticket);
              }
            });
  }

  private static Outcome outcome(SendingLimits.Limit limit) {
    return switch (limit) {
      case SESSION, NETWORK -> Outcome.SENDER_LIMIT;
      case RECIPIENT -> Outcome.RECIPIENT_LIMIT;
      case EVERYBODY -> Outcome.BUSY;
    };
  }

  private Outcome send(Message message, EmailAddress recipient, Supplier<Optional<byte[]>> sheet) {
    var attached = sheet.get().orElse(null);
    if (attached == null) {
      return Outcome.BUSY;
    }
    try {
      server.send(mail(message, recipient, attached));
      return Outcome.SENT;
    } catch (MailException e) {
      // What a mail server says may quote the address: the log gets the kind of failure alone.
      LOG.warn("Un e-mail n’est pas parti : {}", kind(e));
      return isAddressRefused(e) ? Outcome.ADDRESS_REFUSED : Outcome.FAILED;
    }
  }

  private static Outcome unexpected(Throwable failure) {
    LOG.error("Un e-mail n’est pas parti : {}", kind(failure));
    return Outcome.FAILED;
  }

  private static String kind(Throwable failure) {
    var cause = failure.getCause();
    var name = failure.getClass().getSimpleName();
    return cause == null ? name : name + ", " + kind(cause);
  }

  private static boolean isAddressRefused(MailException e) {
    return e instanceof MailSendException several
        && Arrays.stream(several.getMessageExceptions())
            .anyMatch(
                each ->
                    each instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
  }

  private MimeMessage mail(Message message, EmailAddress recipient, byte[] sheet) {
    var mail = server.createMimeMessage();
    try {
      var parts = new MimeMessageHelper(mail, true, "UTF-8");
      parts.setFrom(from.text(), SENDER_NAME);
      parts.setTo(recipient.text());
      parts.setSubject(message.subject());
      parts.setSentDate(Date.from(clock.instant()));
      parts.setText(message.text(), message.html());
      parts.addAttachment(message.fileName(), new ByteArrayResource(sheet), "application/pdf");
      mail.setHeader("Auto-Submitted", "auto-generated");
      mail.setHeader("Content-Language", "fr");
      return mail;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalStateException("The message is made of texts of ours", e);
    }
  }
}
