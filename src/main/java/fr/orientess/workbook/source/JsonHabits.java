package fr.orientess.workbook.source;

import fr.orientess.file.JsonValue;
import fr.orientess.file.JsonValue.JsonArray;
import fr.orientess.file.JsonValue.JsonObject;
import fr.orientess.file.JsonValue.JsonText;
import java.util.stream.Collectors;

/**
 * How a JSON file is written, so that new values look like their neighbours.
 *
 * @param opening between the brace and the first name
 * @param colon between a name and its value
 * @param comma between two fields
 * @param closing between the last value and the brace
 * @param gap between two records
 * @param ascii true when other letters are escaped
 */
record JsonHabits(
    String opening, String colon, String comma, String closing, String gap, boolean ascii) {

  static JsonHabits of(JsonLayout layout) {
    var opening = "";
    var colon = ": ";
    var comma = ", ";
    var closing = "";
    for (var item : layout.items().reversed()) {
      if (item.fields().size() > 1) {
        var first = item.fields().getFirst();
        opening = layout.text().substring(item.span().start() + 1, first.name().start());
        colon = layout.between(first.name(), first.value());
        comma = layout.between(first.value(), item.fields().get(1).name());
        closing =
            layout.text().substring(item.fields().getLast().value().end(), item.span().end() - 1);
        break;
      }
    }
    var items = layout.items();
    var gap = items.size() > 1 ? layout.between(items.get(0).span(), items.get(1).span()) : ",\n  ";
    var text = layout.text();
    return new JsonHabits(
        opening,
        colon,
        comma,
        closing,
        gap,
        text.contains("\\u") && text.chars().allMatch(c -> c < 128));
  }

  String name(String name) {
    return quoted(name) + colon;
  }

  /** A value on one line. */
  String value(JsonValue value) {
    var space = comma.equals(",") ? "" : " ";
    return switch (value) {
      case JsonText(int _, String text) -> quoted(text);
      case JsonArray(int _, var items) ->
          items.stream().map(this::value).collect(Collectors.joining("," + space, "[", "]"));
      case JsonObject(int _, var fields) ->
          fields.entrySet().stream()
              .map(field -> name(field.getKey()) + value(field.getValue()))
              .collect(Collectors.joining("," + space, "{", "}"));
      default -> value.written();
    };
  }

  private String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || Character.isSurrogate(c) && isAlone(text, i) || ascii && c > '~') {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isAlone(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
