package fr.orientess.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Checks JSON against the schemas of an OpenAPI description, as far as ours uses them. */
final class Schemas {

  private final JsonNode description;

  Schemas(JsonNode description) {
    this.description = description;
  }

  /** Everything in which a value differs from a schema. */
  List<String> violations(String name, JsonNode value) {
    var violations = new ArrayList<String>();
    check(description.at("/components/schemas/" + name), value, name, violations);
    return violations;
  }

  private void check(JsonNode schema, JsonNode value, String path, List<String> violations) {
    if (schema.has("$ref")) {
      check(description.at(schema.get("$ref").stringValue().substring(1)), value, path, violations);
      return;
    }
    if (schema.has("oneOf")) {
      long fitting =
          StreamSupport.stream(schema.get("oneOf").spliterator(), false)
              .filter(one -> fits(one, value))
              .count();
      require(fitting == 1, path + " fits " + fitting + " alternatives", violations);
      return;
    }
    if (schema.isMissingNode() || !hasType(schema.get("type"), value)) {
      violations.add(path + " is not of the type of " + schema);
      return;
    }
    if (schema.has("enum")) {
      require(contains(schema.get("enum"), value), path + " is not one of them", violations);
    }
    if (schema.has("const")) {
      require(schema.get("const").equals(value), path + " is not that", violations);
    }
    if (schema.has("pattern")) {
      require(value.stringValue().matches(schema.get("pattern").stringValue()), path, violations);
    }
    int number = 0;
    for (var item : value.isArray() ? value : List.<JsonNode>of()) {
      check(schema.get("items"), item, path + "[" + number++ + "]", violations);
    }
    if (value.isObject()) {
      checkObject(schema, value, path, violations);
    }
  }

  private void checkObject(JsonNode schema, JsonNode value, String path, List<String> violations) {
    for (var required : schema.path("required")) {
      require(value.has(required.stringValue()), path + " lacks " + required, violations);
    }
    for (var field : value.properties()) {
      var property = schema.path("properties").path(field.getKey());
      if (property.isMissingNode()) {
        violations.add(path + " has " + field.getKey());
      } else {
        check(property, field.getValue(), path + "." + field.getKey(), violations);
      }
    }
  }

  private boolean fits(JsonNode schema, JsonNode value) {
    var violations = new ArrayList<String>();
    check(schema, value, "", violations);
    return violations.isEmpty();
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    return StreamSupport.stream(values.spliterator(), false).anyMatch(value::equals);
  }

  private static boolean hasType(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> hasType(one, value));
    }
    return switch (type.stringValue()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> false;
    };
  }

  private static void require(boolean isFulfilled, String otherwise, List<String> violations) {
    if (!isFulfilled) {
      violations.add(otherwise);
    }
  }
}
