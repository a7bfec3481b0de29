package fr.orientess.server;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Everybody may ask how the server is. About the knowledge it answers in detail, because that is
 * public anyway and an analyst has to see what she wrote wrongly; about everything else it says up
 * or down: paths on the disk and the make of the database are nobody's business.
 */
@Component
class HealthOfOthers implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof HealthIndicator indicator && !(bean instanceof KnowledgeHealth)
        ? (HealthIndicator) () -> indicator.health(false)
        : bean;
  }
}
