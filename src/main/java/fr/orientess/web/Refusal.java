package fr.orientess.web;

import fr.orientess.exchange.Problem;
import fr.orientess.exchange.ProblemWriter;
import java.io.ByteArrayOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a problem. */
final class Refusal {

  private static final int TOO_BUSY = 503;
  private static final String WAIT_SECONDS = "20";

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
}
