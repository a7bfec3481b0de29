package fr.orientess.exchange;

import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a questionnaire in the form of {@code questionnaire.json}, with the version it has. */
public final class QuestionnaireWriter {

  private QuestionnaireWriter() {}

  /**
   * Writes a questionnaire; what a question does not have is left out.
   *
   * @param knowledge version of the knowledge base that it belongs to
   */
  public static void write(String knowledge, Questionnaire questionnaire, OutputStream out) {
    try (var json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("knowledge", knowledge);
      json.writeArrayPropertyStart("questions");
      questionnaire.questions().forEach(question -> write(question, json));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(Question question, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", question.id());
    json.writeStringProperty("type", question.type().id());
    writeIfAny(json, "role", question.role() == null ? null : question.role().id());
    json.writeStringProperty("label", question.label());
    writeIfAny(json, "help", question.help());
    writeIfAny(json, "why", question.why());
    writeIfAny(json, "unit", question.unit());
    if (Double.isFinite(question.min())) {
      Json.writeNumber(json, "min", question.min());
    }
    if (Double.isFinite(question.max())) {
      Json.writeNumber(json, "max", question.max());
    }
    if (question.type() == QuestionType.CHOICES) {
      json.writeNumberProperty("maxChoices", question.maxChoices());
    }
    json.writeBooleanProperty("followUp", question.followUp());
    json.writeBooleanProperty("changeable", question.changeable());
    writeOptions(question, json);
    json.writeEndObject();
  }

  private static void writeOptions(Question question, JsonGenerator json) {
    if (question.options().isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("options");
    for (Option option : question.options()) {
      json.writeStartObject();
      json.writeStringProperty("id", option.id());
      json.writeStringProperty("label", option.label());
      writeIfAny(json, "help", option.help());
      writeIfAny(json, "group", option.group());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeIfAny(JsonGenerator json, String name, @Nullable String text) {
    if (text != null) {
      json.writeStringProperty(name, text);
    }
  }
}
