package fr.orientess.web;

import fr.orientess.exchange.OrientationWriter;
import fr.orientess.exchange.ProfileReader;
import fr.orientess.exchange.ProfileResult;
import fr.orientess.knowledge.PublishedKnowledge;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orients one profile. */
@Hidden
@RestController
class OrientationController {

  private final PublishedKnowledge published;
  private final Clock clock;

  OrientationController(PublishedKnowledge published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  /** Reads no more of the body than a profile may have, whatever length it claims to have. */
  @PostMapping(
      path = "/api/v1/orientations",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> orient(InputStream body) throws IOException {
    var json = body.readNBytes(ProfileReader.MOST_BYTES + 1);
    var knowledge = published.current();
    return switch (new ProfileReader(knowledge).read(json, LocalDate.now(clock))) {
      case ProfileResult.Accepted(var situation) -> {
        var orientation = knowledge.orienter().orient(situation);
        var out = new ByteArrayOutputStream();
        OrientationWriter.write(knowledge.version(), orientation, out);
        yield ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(out.toByteArray());
      }
      case ProfileResult.Refused(var problem) -> Refusal.because(problem);
    };
  }
}
