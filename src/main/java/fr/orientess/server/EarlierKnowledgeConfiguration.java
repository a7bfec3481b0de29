package fr.orientess.server;

import fr.orientess.publication.EarlierKnowledge;
import fr.orientess.publication.Publications;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets links to old sheets find the rules that they name. */
@Configuration(proxyBeanMethods = false)
class EarlierKnowledgeConfiguration {

  @Bean
  EarlierKnowledge earlierKnowledge(Publications publications, Clock clock) {
    return new EarlierKnowledge(publications, clock);
  }
}
