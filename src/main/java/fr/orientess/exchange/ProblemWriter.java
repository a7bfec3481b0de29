package fr.orientess.exchange;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/** Writes problems as RFC 9457 defines them, with the faulty fields. */
public final class ProblemWriter {

  /** The media type of what is written. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private ProblemWriter() {}

  /** Writes a problem as an object of its own. */
  public static void write(Problem problem, OutputStream out) {
    try (var json = Json.generator(out)) {
      write(problem, json);
    }
  }

  /** Writes {@code {"error": problem}}, what stands in the place of an orientation. */
  public static void writeAsError(Problem problem, OutputStream out) {
    try (var json = Json.generator(out)) {
      json.writeStartObject();
      json.writeName("error");
      write(problem, json);
      json.writeEndObject();
    }
  }

  private static void write(Problem problem, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "about:blank");
    json.writeStringProperty("title", problem.title());
    json.writeNumberProperty("status", problem.status());
    json.writeStringProperty("detail", sound(problem.detail()));
    if (!problem.errors().isEmpty()) {
      json.writeStringProperty("field", sound(problem.errors().getFirst().field()));
    }
    if (problem.errors().size() > 1) {
      writeErrors(problem, json);
    }
    json.writeEndObject();
  }

  private static void writeErrors(Problem problem, JsonGenerator json) {
    json.writeArrayPropertyStart("errors");
    for (var error : problem.errors()) {
      json.writeStartObject();
      json.writeStringProperty("field", sound(error.field()));
      json.writeStringProperty("message", sound(error.message()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Quotes from outside may hold half a character, which no encoding can write. */
  private static String sound(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
