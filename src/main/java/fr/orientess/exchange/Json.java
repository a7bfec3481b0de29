package fr.orientess.exchange;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON from anybody, within bounds, and JSON for everybody. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(20)
                  .maxNameLength(1_000)
                  .maxNumberLength(100)
                  .build())
          .build();

  private static final int LONGEST_WHOLE_NUMBER = 18;

  private Json() {}

  static JsonParser parser(byte[] json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** The value at which the parser stands: a text, number, boolean, list or null. */
  static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_ARRAY -> items(parser);
      case START_OBJECT -> skipped(parser, "{…}");
      default -> null;
    };
  }

  /** A whole number stays one, so that a message can quote it as it was written. */
  private static Number number(String written) {
    if (written.length() <= LONGEST_WHOLE_NUMBER && isWhole(written)) {
      return Long.valueOf(written);
    }
    return Double.valueOf(written);
  }

  private static boolean isWhole(String written) {
    return written.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
  }

  private static List<@Nullable Object> items(JsonParser parser) {
    var items = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
      items.add(isList ? skipped(parser, "[…]") : value(parser));
    }
    return items;
  }

  /** What nobody accepts, so that nobody needs to know what is in it. */
  private static Skipped skipped(JsonParser parser, String written) {
    parser.skipChildren();
    return new Skipped(written);
  }

  private record Skipped(String written) {
    @Override
    public String toString() {
      return written;
    }
  }

  /** A whole number as one, without a decimal point. */
  static void writeNumber(JsonGenerator json, String name, double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberProperty(name, (long) value);
    } else {
      json.writeNumberProperty(name, value);
    }
  }

  static void writeTexts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A list of objects; {@code write} writes what stands in one. */
  static <T> void writeObjects(JsonGenerator json, String name, List<T> items, Consumer<T> write) {
    json.writeArrayPropertyStart(name);
    for (var item : items) {
      json.writeStartObject();
      write.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
