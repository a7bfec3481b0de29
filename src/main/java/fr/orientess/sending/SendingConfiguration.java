package fr.orientess.sending;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Switches sending on where there is a mail server ({@code spring.mail.host}), an address to send
 * from ({@code orientess.sending.from}) and a public address of the site ({@code
 * orientess.site.address}). Without the last, links in messages would follow the {@code Host}
 * header of whoever asks, and anybody could make us send links to elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(SendingConfiguration.class);

  @Bean
  Sending sending(
      ObjectProvider<JavaMailSender> server,
      @Value("${spring.mail.host:}") String host,
      @Value("${orientess.sending.from:}") String from,
      @Value("${orientess.site.address:}") String site,
      Clock clock) {
    var mail = host.isBlank() ? null : server.getIfAvailable();
    return new Sending(mail == null ? null : postman(mail, from, site, clock));
  }

  private static @Nullable Postman postman(
      JavaMailSender server, String from, String site, Clock clock) {
    if (site.isBlank()) {
      off("orientess.site.address", site);
      return null;
    }
    if (EmailAddress.read(from) instanceof EmailAddress.Result.Read(var address)) {
      return new Postman(server, address, clock);
    }
    off("orientess.sending.from", from);
    return null;
  }

  /** Orientation works without e-mail, so a mistake here does not keep the server from starting. */
  private static void off(String property, String value) {
    LOG.warn(
        "L’envoi par e-mail reste éteint : la propriété {} {}",
        property,
        value.isBlank() ? "manque." : "ne convient pas : « " + value + " ».");
  }
}
