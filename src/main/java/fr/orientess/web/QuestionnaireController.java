package fr.orientess.web;

import fr.orientess.exchange.QuestionnaireWriter;
import fr.orientess.knowledge.PublishedKnowledge;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayOutputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs which questions there are, and how they may be answered. */
@Hidden
@RestController
class QuestionnaireController {

  private final PublishedKnowledge published;

  QuestionnaireController(PublishedKnowledge published) {
    this.published = published;
  }

  @GetMapping(path = "/api/v1/questionnaire", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> questionnaire() {
    var knowledge = published.current();
    var out = new ByteArrayOutputStream();
    QuestionnaireWriter.write(knowledge.version(), knowledge.questionnaire(), out);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(out.toByteArray());
  }
}
