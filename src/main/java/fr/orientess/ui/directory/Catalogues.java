package fr.orientess.ui.directory;

import fr.orientess.catalogue.Catalogue;
import fr.orientess.knowledge.PublishedKnowledge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue of the knowledge in use, made once for each knowledge base. */
@Component
class Catalogues {

  private final PublishedKnowledge published;
  private final Clock clock;
  private final AtomicReference<@Nullable Catalogue> last = new AtomicReference<>();

  Catalogues(PublishedKnowledge published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  /** The catalogue now. */
  Catalogue current() {
    var knowledge = published.current();
    var known = last.get();
    if (known == null || known.knowledge() != knowledge) {
      known = new Catalogue(knowledge);
      last.set(known);
    }
    return known;
  }

  /** The day by which facts are old and offers have ended. */
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
