package fr.orientess.web;

import fr.orientess.sending.EmailAddress;
import fr.orientess.sending.MessageWriter;
import fr.orientess.sending.Outcome;
import fr.orientess.sending.Postman;
import fr.orientess.sending.Sender;
import fr.orientess.sending.Sending;
import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.form.SheetPdf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sends the sheet of a page by e-mail: shows first what will be sent, then sends it. Only pages of
 * this site are heard. Without a mail server there is nothing at these addresses.
 */
@Controller
class SheetSending {

  private static final String RECIPIENT = "_destinataire";
  private static final String OUTCOME = "outcome";

  private final OrderedSheets sheets;
  private final PrintingPress press;
  private final PublicAddress site;
  private final Sending sending;

  SheetSending(OrderedSheets sheets, PrintingPress press, PublicAddress site, Sending sending) {
    this.sheets = sheets;
    this.press = press;
    this.site = site;
    this.sending = sending;
  }

  /** What would be sent to whom. */
  @PostMapping("/fiche/envoi/apercu")
  CompletableFuture<ResponseEntity<Map<String, String>>> preview(
      @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    return answer(
        parameters,
        request,
        (sheet, address, postman) -> {
          var message = MessageWriter.write(sheet, link(sheet));
          return CompletableFuture.completedFuture(
              ResponseEntity.ok(
                  Map.of(
                      "recipient", address.text(),
                      "subject", message.subject(),
                      "file", message.fileName(),
                      "text", message.text())));
        });
  }

  /** Sends it; no thread waits for the mail server. */
  @PostMapping("/fiche/envoi")
  CompletableFuture<ResponseEntity<Map<String, String>>> send(
      @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    return answer(
        parameters,
        request,
        (sheet, address, postman) ->
            postman
                .send(
                    MessageWriter.write(sheet, link(sheet)),
                    address,
                    sender(request),
                    () -> press.print(() -> SheetPdf.write(sheet)))
                .thenApply(SheetSending::told));
  }

  /** What is done once it is clear that something can be sent to somebody. */
  private interface Action {
    CompletableFuture<ResponseEntity<Map<String, String>>> with(
        Sheet sheet, EmailAddress address, Postman postman);
  }

  private CompletableFuture<ResponseEntity<Map<String, String>>> answer(
      MultiValueMap<String, String> parameters, HttpServletRequest request, Action action) {
    var postman = sending.postman().orElse(null);
    var order = SheetOrder.of(parameters).orElse(null);
    if (postman == null || order == null) {
      return told(HttpStatus.NOT_FOUND, "failed");
    }
    if (!SameOrigin.isOf(request)) {
      return told(HttpStatus.FORBIDDEN, "failed");
    }
    var typed = parameters.getFirst(RECIPIENT);
    return switch (EmailAddress.read(typed == null ? "" : typed)) {
      case EmailAddress.Result.Refused(var fault) ->
          told(HttpStatus.BAD_REQUEST, fault.name().toLowerCase(Locale.ROOT));
      case EmailAddress.Result.Read(var address) -> {
        try {
          yield sheets
              .sheet(order, site.as(request))
              .map(sheet -> action.with(sheet, address, postman))
              .orElseGet(() -> told(HttpStatus.GONE, "failed"));
        } catch (TimeoutException e) {
          yield told(HttpStatus.SERVICE_UNAVAILABLE, "busy");
        }
      }
    };
  }

  /** Below the configured address: without one, nothing is sent. */
  private static String link(Sheet sheet) {
    return Objects.requireNonNull(sheet.link(), "a sheet that was ordered has a link");
  }

  private static Sender sender(HttpServletRequest request) {
    var session = request.getSession(false);
    var address = request.getRemoteAddr();
    return Sender.of(session == null ? address : session.getId(), address);
  }

  private static ResponseEntity<Map<String, String>> told(Outcome outcome) {
    var status =
        switch (outcome) {
          case SENT -> HttpStatus.OK;
          case ADDRESS_REFUSED -> HttpStatus.BAD_REQUEST;
          case SENDER_LIMIT, RECIPIENT_LIMIT -> HttpStatus.TOO_MANY_REQUESTS;
          case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
          case FAILED -> HttpStatus.BAD_GATEWAY;
        };
    var name = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ResponseEntity.status(status).body(Map.of(OUTCOME, name));
  }

  private static CompletableFuture<ResponseEntity<Map<String, String>>> told(
      HttpStatus status, String outcome) {
    return CompletableFuture.completedFuture(
        ResponseEntity.status(status).body(Map.of(OUTCOME, outcome)));
  }
}
