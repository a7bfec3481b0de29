package fr.orientess.exchange;

import fr.orientess.orientation.FirstStep;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.NearMiss;
import fr.orientess.territory.Area;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes orientations as the programming interface gives them. */
public final class OrientationWriter {

  private OrientationWriter() {}

  /**
   * Writes one orientation as one line of JSON.
   *
   * @param knowledge version of the knowledge base that it comes from
   */
  public static void write(String knowledge, Orientation orientation, OutputStream out) {
    try (var json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("knowledge", knowledge);
      json.writeArrayPropertyStart("recommendations");
      orientation.recommendations().forEach(recommendation -> write(recommendation, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("nearMisses");
      orientation.nearMisses().forEach(nearMiss -> write(nearMiss, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("nextQuestions");
      orientation.nextQuestions().forEach(next -> json.writeString(next.question().id()));
      json.writeEndArray();
      json.writeArrayPropertyStart("firstSteps");
      orientation.firstSteps().forEach(step -> write(step, json));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(Recommendation recommendation, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("offer", recommendation.offer().id());
    json.writeStringProperty("provider", recommendation.provider().id());
    json.writeStringProperty("rubric", recommendation.offer().rubric().id());
    json.writeStringProperty("level", recommendation.level().id());
    json.writeStringProperty("verdict", recommendation.verdict().id());
    json.writeNumberProperty("priority", recommendation.priority());
    writeOptions(json, "needs", recommendation.needs());
    json.writeStringProperty("row", recommendation.row().id());
    Json.writeTexts(json, "reasons", recommendation.reasons());
    json.writeArrayPropertyStart("toConfirm");
    for (Question question : recommendation.toConfirm()) {
      json.writeString(question.id());
    }
    json.writeEndArray();
    Json.writeTexts(json, "toCheck", recommendation.toCheck());
    var deadline = recommendation.deadline();
    json.writeStringProperty("deadline", deadline == null ? null : deadline.toString());
    if (recommendation.isSetAside()) {
      json.writeBooleanProperty("setAside", true);
    }
    json.writeEndObject();
  }

  private static void write(NearMiss nearMiss, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("offer", nearMiss.row().offer().id());
    json.writeStringProperty("row", nearMiss.row().id());
    json.writeStringProperty("question", nearMiss.refused().question().id());
    writeNeeded(nearMiss.refused(), json);
    json.writeStringProperty("verdict", nearMiss.verdict().id());
    json.writeEndObject();
  }

  /** What the answer would have to be. */
  private static void writeNeeded(Condition condition, JsonGenerator json) {
    var name = "needed";
    switch (condition) {
      case Condition.AnyOf(_, var options) -> writeOptions(json, name, options);
      case Condition.NoneOf(var question, var excluded) ->
          writeOptions(json, name, remaining(question, excluded));
      case Condition.Is(_, var value) -> json.writeBooleanProperty(name, value);
      case Condition.Within(_, var area, _) -> Json.writeTexts(json, name, codes(area));
      case Condition.Between(_, var min, var max) -> writeBounds(json, name, min, max);
      case Condition.Unstated _ -> throw new IllegalArgumentException("Unstated is never false");
    }
  }

  private static List<Option> remaining(Question question, List<Option> excluded) {
    return question.options().stream().filter(Predicate.not(excluded::contains)).toList();
  }

  /** As a table writes them: {@code !code} takes a territory out. */
  private static List<String> codes(Area area) {
    return Stream.concat(
            area.listed().stream().map(territory -> territory.code()),
            area.excluded().stream().map(territory -> "!" + territory.code()))
        .toList();
  }

  private static void writeBounds(JsonGenerator json, String name, double min, double max) {
    json.writeObjectPropertyStart(name);
    if (Double.isFinite(min)) {
      Json.writeNumber(json, "min", min);
    }
    if (Double.isFinite(max)) {
      Json.writeNumber(json, "max", max);
    }
    json.writeEndObject();
  }

  private static void write(FirstStep step, JsonGenerator json) {
    var offer = step.offer();
    json.writeStartObject();
    json.writeStringProperty("offer", offer == null ? null : offer.id());
    json.writeStringProperty("provider", step.provider().id());
    json.writeStringProperty("reason", step.reason());
    json.writeStringProperty("guidance", step.guidance());
    json.writeEndObject();
  }

  private static void writeOptions(JsonGenerator json, String name, List<Option> options) {
    json.writeArrayPropertyStart(name);
    for (var option : options) {
      json.writeString(option.id());
    }
    json.writeEndArray();
  }
}
