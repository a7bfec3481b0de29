package fr.orientess.web;

import fr.orientess.knowledge.PublishedKnowledge;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Describes the programming interface to programs, with the questions that there are today. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

  @Bean
  OpenAPI description() throws IOException {
    try (var in = new ClassPathResource("openapi.yaml", getClass()).getInputStream()) {
      return Yaml31.mapper().readValue(in, OpenAPI.class);
    }
  }

  @Bean
  OpenApiCustomizer answersDescription(PublishedKnowledge published) {
    return description ->
        description.schema("Answers", AnswersDescription.of(published.current().questionnaire()));
  }
}
