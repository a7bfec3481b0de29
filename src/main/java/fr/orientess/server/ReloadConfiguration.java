package fr.orientess.server;

import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.Preparation;
import fr.orientess.publication.Publications;
import fr.orientess.publication.Publisher;
import fr.orientess.reload.Reload;
import fr.orientess.reload.StatusReport;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How knowledge goes live. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReloadProperties.class)
class ReloadConfiguration {

  @Bean
  Publisher publisher(
      Publications publications,
      PublishedKnowledge published,
      ObjectProvider<Preparation> preparations,
      Clock clock) {
    return new Publisher(publications, published, preparations.orderedStream().toList(), clock);
  }

  @Bean
  StatusReport statusReport(ReloadProperties properties, Clock clock) {
    return new StatusReport(properties.report(), clock.getZone());
  }

  @Bean
  Reload reload(
      ReloadProperties properties,
      FirstKnowledge first,
      PublishedKnowledge published,
      Publisher publisher,
      Clock clock,
      StatusReport report) {
    return new Reload(
        first.folder(),
        properties.quietLooks(),
        first.findings(),
        published,
        publisher,
        clock,
        report::write);
  }
}
