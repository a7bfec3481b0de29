package fr.orientess.server;

import fr.orientess.knowledge.ParisTime;
import fr.orientess.report.ReportDesk;
import fr.orientess.report.Reports;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part of the server shares. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

  @Bean
  Clock clock() {
    return ParisTime.clock();
  }

  @Bean
  ReportDesk reportDesk(Reports reports, Clock clock) {
    return new ReportDesk(reports, clock);
  }
}
