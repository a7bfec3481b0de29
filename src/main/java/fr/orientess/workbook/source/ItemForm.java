package fr.orientess.workbook.source;

import fr.orientess.file.JsonValue;
import fr.orientess.file.JsonValue.JsonNumber;
import fr.orientess.file.JsonValue.JsonObject;
import fr.orientess.file.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one item of a list is shown in a cell. */
sealed interface ItemForm {

  /** What stands between two items. */
  String between();

  /** The same as a regular expression. */
  String separator();

  /** The item as a text; something that cannot be read back when it is of another form. */
  String read(JsonValue item);

  /** The item that a text means. */
  JsonValue write(String written);

  /** Texts: {@code a|b}. */
  record Texts() implements ItemForm {

    @Override
    public String between() {
      return "|";
    }

    @Override
    public String separator() {
      return "\\|";
    }

    @Override
    public String read(JsonValue item) {
      return item instanceof JsonText text ? text.value() : "";
    }

    @Override
    public JsonValue write(String written) {
      return new JsonText(0, written);
    }
  }

  /** Sources, one a line: {@code https://… (2026-05-31)}. */
  record Sources() implements ItemForm {

    private static final Pattern FORM = Pattern.compile("(?s)(.*?)(?:\\s+\\(([^()]*)\\))?");

    @Override
    public String between() {
      return "\n";
    }

    @Override
    public String separator() {
      return "\n";
    }

    @Override
    public String read(JsonValue item) {
      if (!(item instanceof JsonObject object)) {
        return "";
      }
      var date = text(object.fields().get("date"));
      return text(object.fields().get("url")) + (date.isEmpty() ? "" : " (" + date + ")");
    }

    @Override
    public JsonValue write(String written) {
      var parts = FORM.matcher(written);
      var fields = new LinkedHashMap<String, JsonValue>();
      if (parts.matches()) {
        fields.put("url", new JsonText(0, parts.group(1)));
        if (parts.group(2) != null) {
          fields.put("date", new JsonText(0, parts.group(2)));
        }
      }
      return new JsonObject(0, fields);
    }
  }

  /** Editions of a call, one a line: {@code année : 2026 ; clôture : 2026-05-31 ; source : …}. */
  record Calls() implements ItemForm {

    private static final Map<String, String> FIELDS =
        Map.of(
            "année", "year",
            "annee", "year",
            "ouverture", "opens",
            "clôture", "closes",
            "cloture", "closes",
            "enveloppe", "envelope",
            "source", "source");
    private static final Map<String, String> NAMES =
        Map.of(
            "year", "année",
            "opens", "ouverture",
            "closes", "clôture",
            "envelope", "enveloppe",
            "source", "source");
    private static final String NAME = "(?:" + String.join("|", FIELDS.keySet()) + ")";
    private static final Pattern BETWEEN =
        Pattern.compile("\\s*;\\s*(?=" + NAME + "[\\s\u00A0\u202F]*:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,14}");

    @Override
    public String between() {
      return "\n";
    }

    @Override
    public String separator() {
      return "\n";
    }

    @Override
    public String read(JsonValue item) {
      if (!(item instanceof JsonObject object)) {
        return "";
      }
      return object.fields().entrySet().stream()
          .map(f -> NAMES.getOrDefault(f.getKey(), f.getKey()) + " : " + text(f.getValue()))
          .collect(Collectors.joining(" ; "));
    }

    @Override
    public JsonValue write(String written) {
      var fields = new LinkedHashMap<String, JsonValue>();
      for (var part : BETWEEN.split(written)) {
        var pair = part.split(":", 2);
        var name = pair[0].replaceAll("[\u00A0\u202F]", " ").strip().toLowerCase(Locale.FRENCH);
        if (pair.length < 2 || !FIELDS.containsKey(name)) {
          return new JsonText(0, written);
        }
        fields.put(FIELDS.get(name), value(pair[1].strip()));
      }
      return new JsonObject(0, fields);
    }

    private static JsonValue value(String written) {
      return NUMBER.matcher(written).matches()
          ? new JsonNumber(0, written, Double.parseDouble(written))
          : new JsonText(0, written);
    }
  }

  private static String text(@Nullable JsonValue value) {
    return value == null ? "" : PlainJson.text(value);
  }
}
