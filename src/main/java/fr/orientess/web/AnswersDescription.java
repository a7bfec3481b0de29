package fr.orientess.web;

import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Questionnaire;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Set;

/** Describes the answers that a questionnaire takes, question by question. */
final class AnswersDescription {

  private AnswersDescription() {}

  static Schema<?> of(Questionnaire questionnaire) {
    var answers = ofType("object");
    answers.setDescription(
        "Les réponses, par identifiant de question. Une question à laquelle on ne sait pas répondre"
            + " n’y figure pas ; null n’est pas une réponse.");
    answers.setAdditionalProperties(false);
    for (var question : questionnaire.questions()) {
      answers.addProperty(question.id(), schema(question).description(question.label()));
    }
    return answers;
  }

  private static Schema<?> schema(Question question) {
    return switch (question.type()) {
      case CHOICE -> options(question);
      case CHOICES ->
          ofType("array")
              .items(options(question))
              .maxItems(question.maxChoices())
              .uniqueItems(true);
      case NUMBER -> bounded(question);
      case BOOLEAN -> ofType("boolean");
      case PLACE -> ofType("string");
    };
  }

  private static Schema<?> options(Question question) {
    var schema = ofType("string");
    question.options().stream().map(Option::id).forEach(schema::addEnumItemObject);
    return schema;
  }

  private static Schema<?> bounded(Question question) {
    var schema = ofType("number");
    if (Double.isFinite(question.min())) {
      schema.setMinimum(BigDecimal.valueOf(question.min()).stripTrailingZeros());
    }
    if (Double.isFinite(question.max())) {
      schema.setMaximum(BigDecimal.valueOf(question.max()).stripTrailingZeros());
    }
    return schema;
  }

  private static Schema<Object> ofType(String type) {
    var schema = new JsonSchema();
    schema.setTypes(Set.of(type));
    return schema;
  }
}
