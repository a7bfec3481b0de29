package fr.orientess.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON file with the line on which it begins. */
public sealed interface JsonValue {

  /** Line on which the value begins, from 1. */
  int line();

  /** Fields by their names, in the order of the file. */
  record JsonObject(int line, Map<String, JsonValue> fields) implements JsonValue {
    /** Makes the fields unchangeable. */
    public JsonObject {
      fields = Collections.unmodifiableMap(fields);
    }

    /** The fields without lines, in the order of the file. */
    public Map<String, @Nullable Object> plainFields() {
      var map = new LinkedHashMap<String, @Nullable Object>();
      fields.forEach((name, value) -> map.put(name, value.plain()));
      return map;
    }
  }

  /** A list of values. */
  record JsonArray(int line, List<JsonValue> items) implements JsonValue {
    /** Makes the list unchangeable. */
    public JsonArray {
      items = Collections.unmodifiableList(items);
    }
  }

  /** A text. */
  record JsonText(int line, String value) implements JsonValue {}

  /**
   * A number.
   *
   * @param written the number as it stands in the file
   */
  record JsonNumber(int line, String written, double value) implements JsonValue {}

  /** {@code true} or {@code false}. */
  record JsonFlag(int line, boolean value) implements JsonValue {}

  /** {@code null}. */
  record JsonNull(int line) implements JsonValue {}

  /** The value as it may be quoted in a message. */
  default String written() {
    return switch (this) {
      case JsonObject object -> object.fields.isEmpty() ? "{}" : "{…}";
      case JsonArray array -> array.items.isEmpty() ? "[]" : "[…]";
      case JsonText text -> text.value;
      case JsonNumber number -> number.written;
      case JsonFlag flag -> String.valueOf(flag.value);
      case JsonNull _ -> "null";
    };
  }

  /** The value without lines: a map, list, string, double, boolean or null. */
  default @Nullable Object plain() {
    return switch (this) {
      case JsonObject object -> object.plainFields();
      case JsonArray array -> {
        var list = new ArrayList<@Nullable Object>();
        array.items.forEach(item -> list.add(item.plain()));
        yield list;
      }
      case JsonText text -> text.value;
      case JsonNumber number -> number.value;
      case JsonFlag flag -> flag.value;
      case JsonNull _ -> null;
    };
  }
}
