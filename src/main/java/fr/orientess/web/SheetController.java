package fr.orientess.web;

import fr.orientess.exchange.Problem;
import fr.orientess.exchange.ProfileReader;
import fr.orientess.exchange.ProfileResult;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.questionnaire.Interview;
import fr.orientess.rules.Situation;
import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.SheetLink;
import fr.orientess.sheet.SheetWriter;
import fr.orientess.sheet.Wishes;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Prints the recommendation sheet of one profile, in the form that is asked for. */
@Hidden
@RestController
class SheetController {

  private final PublishedKnowledge published;
  private final Clock clock;
  private final PrintingPress press;
  private final PublicAddress site;

  SheetController(
      PublishedKnowledge published, Clock clock, PrintingPress press, PublicAddress site) {
    this.published = published;
    this.clock = clock;
    this.press = press;
    this.site = site;
  }

  /** Reads no more of the body than a profile may have, whatever length it claims to have. */
  @PostMapping(path = "/api/v1/sheets", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> print(
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
      InputStream body,
      HttpServletRequest request)
      throws IOException {
    var form = SheetForm.accepted(accept);
    if (form.isEmpty()) {
      return Refusal.because(Problem.of(406));
    }
    var json = body.readNBytes(ProfileReader.MOST_BYTES + 1);
    var knowledge = published.current();
    return switch (new ProfileReader(knowledge).read(json, LocalDate.now(clock))) {
      case ProfileResult.Accepted(var situation) ->
          answer(sheet(knowledge, situation, site.as(request)), form.get());
      case ProfileResult.Refused(var problem) -> Refusal.because(problem);
    };
  }

  private static Sheet sheet(KnowledgeBase knowledge, Situation situation, String site) {
    var interview = new Interview(situation.answers(), Set.of());
    var link = SheetLink.to(knowledge, interview, situation.date(), List.of());
    return new SheetWriter(knowledge).write(link, Wishes.NONE, site);
  }

  private ResponseEntity<byte[]> answer(Sheet sheet, SheetForm form) {
    return press
        .print(() -> form.write(sheet, clock.instant()))
        .map(printed -> Attachment.of(printed, form.type(), form.file(sheet)))
        .orElseGet(Refusal::tooBusy);
  }
}
