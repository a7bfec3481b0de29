package fr.orientess.ui.directory;

import fr.orientess.catalogue.Catalogue;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.OncePerKnowledge;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.Preparation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The catalogue of the knowledge in use, made once for each knowledge base. */
@Component
class Catalogues implements Preparation {

  private final PublishedKnowledge published;
  private final Clock clock;
  private final OncePerKnowledge<Catalogue> catalogues = new OncePerKnowledge<>(Catalogue::new);

  Catalogues(PublishedKnowledge published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  /** The catalogue now. */
  Catalogue current() {
    return catalogues.of(published.current());
  }

  /** The day by which facts are old and offers have ended. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  @Override
  public void prepare(KnowledgeBase knowledge) {
    catalogues.of(knowledge);
  }
}
