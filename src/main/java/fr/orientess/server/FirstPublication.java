package fr.orientess.server;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.Publication;
import fr.orientess.publication.Publications;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Keeps the knowledge base that the server starts with, unless it is the one that was live. */
@Component
class FirstPublication implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstPublication.class);

  private final Publications publications;
  private final PublishedKnowledge published;
  private final Path folder;
  private final Clock clock;

  FirstPublication(
      Publications publications,
      PublishedKnowledge published,
      @Value("${orientess.knowledge:.}") Path folder,
      Clock clock) {
    this.publications = publications;
    this.published = published;
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var version = published.current().version();
    if (publications.latest().filter(last -> last.version().equals(version)).isPresent()) {
      return;
    }
    var files = KnowledgeFiles.read(folder);
    if (files.version().equals(version)) {
      publications.add(new Publication(version, clock.instant(), null, null), files);
      LOG.info("Version {} conservée", version);
    } else {
      LOG.warn("Le dossier de connaissances a changé pendant le démarrage : version non conservée");
    }
  }
}
