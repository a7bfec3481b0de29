package fr.orientess.file;

import fr.orientess.file.JsonValue.JsonArray;
import fr.orientess.file.JsonValue.JsonFlag;
import fr.orientess.file.JsonValue.JsonNull;
import fr.orientess.file.JsonValue.JsonNumber;
import fr.orientess.file.JsonValue.JsonObject;
import fr.orientess.file.JsonValue.JsonText;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, read one by one. What is missing or of the wrong type becomes an
 * error; {@code null} and blank texts count as absent. The names asked for are the known ones:
 * {@link #refuseMisspellings()} tells what looks like one of them.
 */
public final class JsonFields {

  private final JsonObject object;
  private final Location place;
  private final Findings findings;
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param place the file; its column, if any, is the field that holds this object
   */
  public JsonFields(JsonObject object, Location place, Findings findings) {
    this.object = object;
    this.place = place;
    this.findings = findings;
  }

  /** Where the object begins. */
  public Location start() {
    return new Location(place.file(), null, object.line(), place.column());
  }

  /** Where a field stands, or where the object begins when there is no such field. */
  public Location at(String name) {
    var value = object.fields().get(name);
    return at(name, value == null ? object.line() : value.line());
  }

  /** A line of this object, in the field of that name. */
  public Location at(String name, int line) {
    return new Location(place.file(), null, line, place.column() == null ? name : place.column());
  }

  /** The value of a field, or null when it is absent. */
  public @Nullable JsonValue value(String name) {
    known.add(name);
    var value = object.fields().get(name);
    return value instanceof JsonNull ? null : value;
  }

  /** The text of a field without spaces around it, or null when it is absent or no text. */
  public @Nullable String text(String name) {
    var text = value(name, JsonText.class, "un texte entre guillemets");
    return text == null ? null : textOrNull(text);
  }

  private static @Nullable String textOrNull(JsonText text) {
    var stripped = Spaces.strip(text.value());
    return stripped.isEmpty() ? null : stripped;
  }

  /** The text of a field that must be there, or null after an error. */
  public @Nullable String required(String name) {
    var text = text(name);
    if (isBlank(name)) {
      missing(name);
    }
    return text;
  }

  /** True when a field is absent, blank or an empty list. */
  public boolean isBlank(String name) {
    return switch (value(name)) {
      case null -> true;
      case JsonText text -> textOrNull(text) == null;
      case JsonArray array -> array.items().isEmpty();
      default -> false;
    };
  }

  /** Records that a field is missing, or that there is nothing in it. */
  public void missing(String name) {
    findings.error(at(name), "Il manque le champ " + Quoted.value(name) + ".", "Ajoutez-le.");
  }

  /** The id in a field that must be there, or null after an error. */
  public @Nullable String id(String name) {
    var id = required(name);
    if (id == null || Identifier.isValid(id)) {
      return id;
    }
    var proposal = Identifier.normalised(id).replace('_', '-').replace(' ', '-');
    findings.error(
        at(name),
        "L’identifiant " + Quoted.value(id) + " est mal formé.",
        Identifier.isValid(proposal)
            ? "Vouliez-vous dire " + Quoted.value(proposal) + " ?"
            : Identifier.form(id));
    return null;
  }

  /** The finite number of a field, or null when it is absent or no number. */
  public @Nullable Double number(String name) {
    return switch (value(name)) {
      case null -> null;
      case JsonNumber number when Double.isFinite(number.value()) -> number.value();
      case JsonValue other -> {
        wrongType(name, other, "un nombre");
        yield null;
      }
    };
  }

  /** The whole number of a field, or null when it is absent or something else. */
  public @Nullable Integer wholeNumber(String name) {
    return switch (value(name)) {
      case null -> null;
      case JsonNumber number when number.value() == (int) number.value() -> (int) number.value();
      case JsonValue other -> {
        wrongType(name, other, "un nombre entier");
        yield null;
      }
    };
  }

  /** True when a field is {@code true}; false when it is absent or something else. */
  public boolean flag(String name) {
    var flag = value(name, JsonFlag.class, "true ou false");
    return flag != null && flag.value();
  }

  /** The texts of a list, each with its line; empty when the field is absent. */
  public List<JsonText> texts(String name) {
    var texts = new ArrayList<JsonText>();
    for (var item : items(name)) {
      if (item instanceof JsonText(int line, String value) && !Spaces.strip(value).isEmpty()) {
        texts.add(new JsonText(line, Spaces.strip(value)));
      } else if (!findings.isFull()) {
        wrongType(name, item, "un texte entre guillemets");
      }
    }
    return texts;
  }

  /** The objects of a list that belong to this one; empty when the field is absent. */
  public List<JsonFields> objects(String name) {
    return objects(name, at(name));
  }

  /** The objects of a list that stand for themselves; empty when the field is absent. */
  public List<JsonFields> records(String name) {
    return objects(name, Location.of(place.file()));
  }

  private List<JsonFields> objects(String name, Location holder) {
    var array = array(name);
    return array == null
        ? List.of()
        : objectsOf(array, at(name), findings).stream()
            .map(item -> new JsonFields(item, holder, findings))
            .toList();
  }

  /** The object in a field, or null when it is absent or something else. */
  public @Nullable JsonFields object(String name) {
    var inner = value(name, JsonObject.class, "un objet entre accolades");
    return inner == null ? null : new JsonFields(inner, at(name), findings);
  }

  private List<JsonValue> items(String name) {
    var array = array(name);
    return array == null ? List.of() : array.items();
  }

  private @Nullable JsonArray array(String name) {
    return value(name, JsonArray.class, "une liste entre crochets");
  }

  /** The value of a field, or null when it is absent or, after an error, not of that type. */
  private <V extends JsonValue> @Nullable V value(String name, Class<V> type, String wanted) {
    var value = value(name);
    if (value == null || type.isInstance(value)) {
      return type.cast(value);
    }
    wrongType(name, value, wanted);
    return null;
  }

  /** Records that a value is not of the type it should be. */
  public void wrongType(String name, JsonValue value, String wanted) {
    findings.error(
        at(name, value.line()),
        "La valeur "
            + Quoted.value(value.written())
            + " du champ « "
            + name
            + " » ne convient pas.",
        "Il faut " + wanted + ".");
  }

  /** Makes an error of every field that looks like a misspelling of a name asked for. */
  public void refuseMisspellings() {
    for (var name : object.fields().keySet()) {
      if (!known.contains(name)) {
        Misspelling.of(name, known)
            .filter(meant -> !object.fields().containsKey(meant))
            .ifPresent(
                meant ->
                    findings.error(
                        at(name),
                        "Le champ " + Quoted.value(name) + " est inconnu.",
                        "Vouliez-vous dire « " + meant + " » ?"));
      }
    }
  }

  /** The objects of an array; anything else in it is an error. */
  static List<JsonObject> objectsOf(JsonArray array, Location place, Findings findings) {
    var objects = new ArrayList<JsonObject>();
    for (var item : array.items()) {
      if (item instanceof JsonObject object) {
        objects.add(object);
      } else if (!findings.isFull()) {
        findings.error(
            new Location(place.file(), null, item.line(), place.column()),
            "La valeur " + Quoted.value(item.written()) + " ne convient pas.",
            "Il faut un objet entre accolades.");
      }
    }
    return objects;
  }
}
