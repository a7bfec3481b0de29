package fr.orientess.web;

import fr.orientess.exchange.Problem;
import fr.orientess.exchange.ProblemWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a problem. */
final class Refusal {

  private static final int TOO_BUSY = 503;
  private static final String WAIT_SECONDS = "20";

  /** Also what the server shows for this status by itself. */
  private static final String PAGE = "/public/error/503.html";

  private Refusal() {}

  /** That a request cannot be answered, and why. */
  static ResponseEntity<byte[]> because(Problem problem) {
    var out = new ByteArrayOutputStream();
    ProblemWriter.write(problem, out);
    var response = ResponseEntity.status(problem.status());
    if (problem.status() == TOO_BUSY) {
      response.header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
    }
    return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(out.toByteArray());
  }

  /** That too many others are waiting for an answer. */
  static ResponseEntity<byte[]> tooBusy() {
    return because(Problem.of(TOO_BUSY));
  }

  /**
   * The same, as a page for browsers.
   *
   * @param accept the header of the request, or null when there was none
   */
  static ResponseEntity<byte[]> tooBusy(@Nullable String accept) {
    boolean isBrowser = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    return isBrowser
        ? ResponseEntity.status(TOO_BUSY)
            .header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS)
            .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
            .body(page())
        : tooBusy();
  }

  private static byte[] page() {
    try (var page = Refusal.class.getResourceAsStream(PAGE)) {
      return Objects.requireNonNull(page, PAGE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
