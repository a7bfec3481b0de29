package fr.orientess.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.orientess.sheet.PdfFile;
import fr.orientess.sheet.Personas;
import fr.orientess.sheet.form.SheetPdf;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real mail server in this very process. */
@ExtendWith(OutputCaptureExtension.class)
class PostmanTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
  private static final EmailAddress CAMILLE = new EmailAddress("camille@example.org");
  private static final EmailAddress FROM = new EmailAddress("fiches@orientess.example");
  private static final Message MESSAGE =
      MessageWriter.write(Personas.sheet(Personas.association()), Personas.LINK);

  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void theSheetArrivesAttachedWithItsLinkInTheText() throws Exception {
    var sheet = Personas.sheet(Personas.association());
    var sent =
        postman(server.getSmtp().getPort())
            .send(MESSAGE, CAMILLE, sender(0), () -> Optional.of(SheetPdf.write(sheet)));

    assertThat(outcome(sent)).isEqualTo(Outcome.SENT);
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("Votre fiche d’orientation du 21 novembre 2026");
    assertThat(mail.getFrom()[0]).hasToString("OrientESS <fiches@orientess.example>");
    assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("camille@example.org"));
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getMessageID()).endsWith("@orientess.example>");
    var plain = text(mail, "text/plain");
    assertThat(plain).startsWith("Bonjour,").contains("\r\n" + Personas.LINK + "\r\n");
    assertThat(plain).contains(sheet.lead());
    var html = Jsoup.parse(text(mail, "text/html"));
    assertThat(html.select("html").attr("lang")).isEqualTo("fr");
    assertThat(html.select("a").attr("href")).isEqualTo(Personas.LINK);
    var attached = part(mail, "application/pdf");
    assertThat(attached.getFileName()).isEqualTo("fiche-orientation-2026-11-21.pdf");
    assertThat(PdfFile.text(attached.getInputStream().readAllBytes()))
        .contains("Fiche d’orientation");
  }

  @Test
  void whatAnswersNotIsToldAndDoesNotCount(CapturedOutput log) throws Exception {
    int closed = server.getSmtp().getPort();
    server.stop();
    var postman = postman(closed);
    for (int i = 0; i < 2 * SendingLimits.RECIPIENT_A_DAY; i++) {
      assertThat(outcome(postman.send(MESSAGE, CAMILLE, sender(0), PostmanTest::pdf)))
          .isEqualTo(Outcome.FAILED);
    }
    assertThat(log.getAll()).contains("Un e-mail n’est pas parti").doesNotContain("camille");
  }

  @Test
  void aServerThatSaysNothingIsGivenUpWhileTheAskerGoesOn() throws Exception {
    try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var sent = postman(silent.getLocalPort()).send(MESSAGE, CAMILLE, sender(0), PostmanTest::pdf);

      assertThat(sent).isNotDone();
      assertThat(outcome(sent)).isEqualTo(Outcome.FAILED);
    }
  }

  @Test
  void anAddressThatTheServerRefusesIsTold(CapturedOutput log) throws Exception {
    try (var refusing = new RefusingServer()) {
      var sent = postman(refusing.port()).send(MESSAGE, CAMILLE, sender(0), PostmanTest::pdf);

      assertThat(outcome(sent)).isEqualTo(Outcome.ADDRESS_REFUSED);
      assertThat(log.getAll()).doesNotContain("camille");
    }
  }

  @Test
  void limitsHoldBeforeAnythingIsMade() throws Exception {
    var postman = postman(server.getSmtp().getPort());
    for (int i = 0; i < SendingLimits.RECIPIENT_A_DAY; i++) {
      assertThat(outcome(postman.send(MESSAGE, CAMILLE, sender(i), PostmanTest::pdf)))
          .isEqualTo(Outcome.SENT);
    }
    var refused =
        postman.send(
            MESSAGE,
            CAMILLE,
            sender(9),
            () -> {
              throw new AssertionError("made in vain");
            });

    assertThat(refused).isCompletedWithValue(Outcome.RECIPIENT_LIMIT);
    assertThat(server.getReceivedMessages()).hasSize(SendingLimits.RECIPIENT_A_DAY);
  }

  @Test
  void whatWasSentIsForgottenADayLater() throws Exception {
    var now = new AtomicReference<>(NOW.instant());
    InstantSource clock = now::get;
    var limits = new SendingLimits(clock.withZone(ZoneOffset.UTC));
    var tomorrow = new ArrayList<Runnable>();
    var postman =
        new Postman(mailServer(server.getSmtp().getPort()), FROM, NOW, limits, tomorrow::add);
    outcome(postman.send(MESSAGE, CAMILLE, sender(0), () -> Optional.of(new byte[] {1})));
    assertThat(limits.size()).isEqualTo(1);

    now.set(NOW.instant().plus(SendingLimits.DAY));
    tomorrow.forEach(Runnable::run);

    assertThat(limits.size()).isZero();
  }

  @Test
  void fewAreSentAtOnce() throws Exception {
    var postman = postman(server.getSmtp().getPort());
    var go = new CountDownLatch(1);
    var sent =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    postman.send(
                        MESSAGE,
                        new EmailAddress("a" + i + "@example.org"),
                        sender(i),
                        () -> waiting(go)))
            .toList();

    assertThat(sent.getLast()).isCompletedWithValue(Outcome.BUSY);
    go.countDown();
    for (var each : sent.subList(0, 4)) {
      assertThat(outcome(each)).isEqualTo(Outcome.SENT);
    }
  }

  @Test
  void aDocumentThatFailsIsAFailureLikeOthers() throws Exception {
    var sent =
        postman(server.getSmtp().getPort())
            .send(
                MESSAGE,
                CAMILLE,
                sender(0),
                () -> {
                  throw new IllegalStateException("no font");
                });

    assertThat(outcome(sent)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void whereTooManyDocumentsAreBeingMadeTheAskerMayTryAgain() throws Exception {
    var postman = postman(server.getSmtp().getPort());
    for (int i = 0; i < 2 * SendingLimits.RECIPIENT_A_DAY; i++) {
      assertThat(outcome(postman.send(MESSAGE, CAMILLE, sender(0), Optional::empty)))
          .isEqualTo(Outcome.BUSY);
    }
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private static Optional<byte[]> pdf() {
    return Optional.of("%PDF-1.7".getBytes(UTF_8));
  }

  private static Optional<byte[]> waiting(CountDownLatch go) {
    try {
      assertThat(go.await(20, TimeUnit.SECONDS)).isTrue();
      return pdf();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sender sender(int number) {
    return Sender.of("session" + number, "192.0.2." + number);
  }

  private static Outcome outcome(java.util.concurrent.Future<Outcome> sent) throws Exception {
    return sent.get(30, TimeUnit.SECONDS);
  }

  private static Postman postman(int port) {
    return new Postman(mailServer(port), FROM, NOW);
  }

  private static JavaMailSenderImpl mailServer(int port) {
    var mail = new JavaMailSenderImpl();
    mail.setHost("127.0.0.1");
    mail.setPort(port);
    var properties = mail.getJavaMailProperties();
    properties.setProperty("mail.from", "fiches@orientess.example");
    properties.setProperty("mail.smtp.connectiontimeout", "2000");
    properties.setProperty("mail.smtp.timeout", String.valueOf(Duration.ofSeconds(1).toMillis()));
    return mail;
  }

  private static String text(Part mail, String type) throws Exception {
    return (String) part(mail, type).getContent();
  }

  private static Part part(Part part, String type) throws Exception {
    if (part.isMimeType(type)) {
      return part;
    }
    if (part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) {
        var found = part(several.getBodyPart(i), type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Says to every recipient that there is no such mailbox. */
  private static final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    RefusingServer() throws IOException {
      Thread.ofVirtual().start(this::talk);
    }

    int port() {
      return socket.getLocalPort();
    }

    private void talk() {
      try (var client = socket.accept();
          var in = new java.util.Scanner(client.getInputStream(), UTF_8)) {
        var out = client.getOutputStream();
        out.write("220 test\r\n".getBytes(UTF_8));
        while (in.hasNextLine()) {
          var line = in.nextLine();
          var answer = line.startsWith("RCPT") ? "550 5.1.1 " + line : "250 ok";
          out.write((answer + "\r\n").getBytes(UTF_8));
          if (line.startsWith("QUIT")) {
            return;
          }
        }
      } catch (IOException e) {
        // The other side has hung up, as it may.
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
