package fr.orientess.web;

import fr.orientess.exchange.ComparisonReader;
import fr.orientess.exchange.Problem;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Interview;
import fr.orientess.sheet.comparison.Comparison;
import fr.orientess.sheet.comparison.ComparisonWriter;
import fr.orientess.wording.Texts;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Compares two situations, in the form that is asked for. */
@Hidden
@RestController
class ComparisonController {

  private static final Texts FRENCH = new Texts(Locale.FRENCH);

  private final PublishedKnowledge published;
  private final Clock clock;
  private final PrintingPress press;

  ComparisonController(PublishedKnowledge published, Clock clock, PrintingPress press) {
    this.published = published;
    this.clock = clock;
    this.press = press;
  }

  /** Reads no more of the body than a comparison may have, whatever length it claims to have. */
  @PostMapping(path = "/api/v1/comparisons", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> compare(
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
      InputStream body)
      throws IOException {
    var form = ComparisonForm.accepted(accept);
    if (form.isEmpty()) {
      return Refusal.because(Problem.of(406));
    }
    var json = body.readNBytes(ComparisonReader.MOST_BYTES + 1);
    var knowledge = published.current();
    return switch (new ComparisonReader(knowledge).read(json, LocalDate.now(clock))) {
      case ComparisonReader.Result.Accepted(var first, var second, var date) ->
          answer(
              new ComparisonWriter(knowledge, FRENCH)
                  .write(interview(first), interview(second), date, null),
              form.get());
      case ComparisonReader.Result.Refused(var problem) -> Refusal.because(problem);
    };
  }

  private static Interview interview(Answers answers) {
    return new Interview(answers, Set.of());
  }

  private ResponseEntity<byte[]> answer(Comparison comparison, ComparisonForm form) {
    return press
        .print(() -> form.write(comparison, FRENCH))
        .map(printed -> Attachment.of(printed, form.type(), form.fileName(comparison)))
        .orElseGet(Refusal::tooBusy);
  }
}
