package fr.orientess.web;

import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.sheet.comparison.ComparisonLink;
import fr.orientess.sheet.comparison.ComparisonWriter;
import fr.orientess.wording.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The document that the page of a comparison offers; documents are French, as sheets are. */
@Controller
class ComparisonDocuments {

  private static final Texts FRENCH = new Texts(Locale.FRENCH);

  private final PublishedKnowledge published;
  private final Clock clock;
  private final PrintingPress press;
  private final PublicAddress publicAddress;

  ComparisonDocuments(
      PublishedKnowledge published, Clock clock, PrintingPress press, PublicAddress publicAddress) {
    this.published = published;
    this.clock = clock;
    this.press = press;
    this.publicAddress = publicAddress;
  }

  @GetMapping("/comparaison/document/pdf")
  ResponseEntity<byte[]> pdf(
      @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    var knowledge = published.current();
    var link = new ComparisonLink(knowledge.questionnaire(), knowledge.territories());
    var pair = link.follow(parameters);
    var site = publicAddress.as(request);
    var comparison =
        new ComparisonWriter(knowledge, FRENCH)
            .write(
                pair.first(), pair.second(), LocalDate.now(clock), site + "/" + link.address(pair));
    var form = ComparisonForm.PDF;
    return press
        .print(() -> form.write(comparison, FRENCH))
        .map(printed -> Attachment.of(printed, form.type(), form.fileName(comparison)))
        .orElseGet(() -> Refusal.tooBusy(request.getHeader(HttpHeaders.ACCEPT)));
  }
}
