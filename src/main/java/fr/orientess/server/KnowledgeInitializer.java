package fr.orientess.server;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.ParisTime;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.knowledge.UsableKnowledge;
import java.nio.file.Path;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Loads the knowledge base before anything else of the server starts: without one no port is opened
 * and no database touched.
 */
final class KnowledgeInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeInitializer.class);

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var folder = Path.of(context.getEnvironment().getRequiredProperty("orientess.knowledge"));
    var first = UsableKnowledge.open(folder, LocalDate.now(ParisTime.clock()));
    log(first.base());
    var beans = context.getBeanFactory();
    beans.registerSingleton("firstKnowledge", new FirstKnowledge(folder, first));
    beans.registerSingleton("publishedKnowledge", new PublishedKnowledge(first.base()));
  }

  private static void log(KnowledgeBase knowledge) {
    LOG.info(
        "Base de connaissances {} : {} offres, {} lignes de règles",
        knowledge.version(),
        knowledge.directory().offers().size(),
        knowledge.rows().size());
  }
}
