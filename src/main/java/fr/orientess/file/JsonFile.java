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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file of bounded depth and size into values that know their lines. */
public final class JsonFile {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(50)
                  .maxTokenCount(2_000_000)
                  .maxStringLength(100_000)
                  .maxNameLength(1_000)
                  .maxNumberLength(100)
                  .build())
          .build();

  private final String file;
  private final Findings findings;
  private final JsonParser parser;

  private JsonFile(String file, Findings findings, JsonParser parser) {
    this.file = file;
    this.findings = findings;
    this.parser = parser;
  }

  /** The value of a file, or empty after an error when the file is empty or no JSON. */
  public static Optional<JsonValue> read(String file, byte[] bytes, Findings findings) {
    if (TextFile.decode(file, bytes, "Enregistrez-le en UTF-8.", findings).isEmpty()) {
      return Optional.empty();
    }
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      return new JsonFile(file, findings, parser).root();
    } catch (JacksonException e) {
      findings.error(
          Location.line(
              file, Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr())),
          "Ce fichier n’est pas un JSON lisible" + JsonExcerpt.at(bytes, e.getLocation()) + ".",
          "Vérifiez les virgules, guillemets, accolades et crochets à cet endroit, et l’encodage"
              + " UTF-8.");
      return Optional.empty();
    }
  }

  /**
   * The objects of a file that holds one array of objects; anything else in it is an error. Empty
   * after an error when there is no such array.
   */
  public static Optional<List<JsonObject>> readObjects(
      String file, byte[] bytes, Findings findings) {
    var root = read(file, bytes, findings);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (!(root.get() instanceof JsonArray array)) {
      findings.error(
          Location.line(file, root.get().line()),
          "Ce fichier doit contenir une liste, et non " + Quoted.value(root.get().written()) + ".",
          "Écrivez les objets entre crochets : [ {…}, {…} ].");
      return Optional.empty();
    }
    return Optional.of(JsonFields.objectsOf(array, Location.of(file), findings));
  }

  private Optional<JsonValue> root() {
    if (parser.nextToken() == null) {
      findings.error(Location.of(file), "Le fichier est vide.", "Remplissez-le ou supprimez-le.");
      return Optional.empty();
    }
    var value = value();
    if (parser.nextToken() != null) {
      findings.error(
          Location.line(file, line()),
          "Du texte suit la fin du JSON : " + Quoted.value(parser.getString()) + ".",
          "Supprimez ce qui suit, ou réunissez le tout en une seule liste.");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private JsonValue value() {
    int line = line();
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonObject(line, fields());
      case START_ARRAY -> new JsonArray(line, items());
      case VALUE_STRING -> new JsonText(line, text(line));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new JsonNumber(line, parser.getString(), Double.parseDouble(parser.getString()));
      case VALUE_TRUE -> new JsonFlag(line, true);
      case VALUE_FALSE -> new JsonFlag(line, false);
      default -> new JsonNull(line);
    };
  }

  private String text(int line) {
    var text = parser.getString();
    if (!HalfCharacter.isIn(text)) {
      return text;
    }
    var mended = HalfCharacter.replacedIn(text);
    findings.error(
        Location.line(file, line),
        "Le texte " + Quoted.value(mended) + " contient une moitié de caractère.",
        "Saisissez de nouveau le caractère que remplace « \uFFFD ».");
    return mended;
  }

  private Map<String, JsonValue> fields() {
    var fields = new LinkedHashMap<String, JsonValue>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      int line = line();
      parser.nextToken();
      if (fields.putIfAbsent(name, value()) != null) {
        findings.error(
            Location.line(file, line).at(name),
            "Le champ " + Quoted.value(name) + " est écrit deux fois dans le même objet.",
            "Supprimez l’un des deux.");
      }
    }
    return fields;
  }

  private List<JsonValue> items() {
    var items = new ArrayList<JsonValue>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return items;
  }
}
