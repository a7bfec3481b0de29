package fr.orientess.acceptance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.orientess.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real programmes with the answers that another engine gave on them, as a knowledge folder. The
 * data has another licence and stays outside the project.
 */
final class ProgrammesFolder {

  /** Where the data lies, unless the environment names another place. */
  static final Path PLACE =
      Path.of(
          System.getenv().getOrDefault("ORIENTESS_ACCEPTANCE", "../shared/acceptance/programmes"));

  private static final JsonMapper JSON = new JsonMapper();

  private ProgrammesFolder() {}

  static List<NamedCsvRecord> read(String file) {
    try {
      return CsvReader.builder()
          .fieldSeparator(';')
          .ofNamedCsvRecord(Files.readString(PLACE.resolve(file)))
          .stream()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static KnowledgeFiles knowledge() {
    var programmes =
        read("programmes.csv").stream()
            .filter(programme -> programme.getField("territoire_inconnu").isEmpty())
            .toList();
    var files = new TreeMap<String, byte[]>();
    files.put("data/questionnaire.json", json(Map.of("questions", questions(programmes))));
    files.put("data/providers.json", json(List.of(Map.of("id", "structure", "name", "Structure"))));
    files.put("data/offers.json", json(programmes.stream().map(ProgrammesFolder::offer).toList()));
    files.put("rules/tables/programmes.csv", table(programmes));
    return KnowledgeFiles.of(files);
  }

  private static byte[] json(Object value) {
    return JSON.writeValueAsBytes(value);
  }

  private static Map<String, Object> offer(NamedCsvRecord programme) {
    return Map.of(
        "id",
        programme.getField("id"),
        "provider",
        "structure",
        "name",
        programme.getField("titre"),
        "rubric",
        "accompagnement");
  }

  private static List<Map<String, Object>> questions(List<NamedCsvRecord> programmes) {
    return List.of(
        Map.of("id", "region", "type", "choice", "options", options("regions", programmes)),
        Map.of("id", "section", "type", "choice", "options", options("sections_naf", programmes)),
        Map.of("id", "effectif", "type", "number", "min", 1),
        Map.of("id", "micro", "type", "boolean"),
        Map.of(
            "id",
            "besoins",
            "type",
            "choices",
            "role",
            "needs",
            "options",
            options("besoins", programmes)));
  }

  private static List<Map<String, String>> options(String column, List<NamedCsvRecord> programmes) {
    var ids = new TreeSet<String>();
    programmes.forEach(programme -> ids.addAll(ids(programme.getField(column))));
    return ids.stream().map(id -> Map.of("id", id, "label", id)).toList();
  }

  private static byte[] table(List<NamedCsvRecord> programmes) {
    var lines = new StringBuilder();
    lines.append("regle;offre;region;section;effectif_min;effectif_max;micro;besoins;debut;fin\n");
    for (var programme : programmes) {
      lines.append(
          String.join(
              ";",
              programme.getField("id"),
              programme.getField("id"),
              cell(programme.getField("regions")),
              cell(programme.getField("sections_naf")),
              programme.getField("effectif_min"),
              programme.getField("effectif_max"),
              programme.getField("exclut_microentrepreneur").equals("oui") ? "non" : "",
              cell(programme.getField("besoins")),
              programme.getField("debut_validite"),
              programme.getField("fin_validite")));
      lines.append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String names) {
    return String.join("|", ids(names));
  }

  static List<String> ids(String names) {
    return Arrays.stream(names.split("\\|"))
        .filter(name -> !name.isBlank())
        .map(ProgrammesFolder::id)
        .toList();
  }

  static String id(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** A profile as the programming interface takes it. */
  static String request(NamedCsvRecord profile) {
    var answers = new TreeMap<String, Object>();
    put(answers, "region", id(profile.getField("region")));
    put(answers, "section", id(profile.getField("section_naf")));
    put(answers, "micro", profile.getField("microentrepreneur"));
    answers.computeIfPresent("micro", (key, value) -> value.equals("oui"));
    put(answers, "effectif", profile.getField("effectif"));
    answers.computeIfPresent("effectif", (key, value) -> Integer.valueOf((String) value));
    var needs = profile.getField("besoins");
    if (!needs.isEmpty()) {
      answers.put("besoins", needs.equals("aucun") ? List.of() : ids(needs));
    }
    return JSON.writeValueAsString(Map.of("answers", answers, "date", profile.getField("date")));
  }

  private static void put(Map<String, Object> answers, String question, String value) {
    if (!value.isEmpty()) {
      answers.put(question, value);
    }
  }

  /** Question ids of this folder for the names in {@code questions_utiles.csv}. */
  static TreeSet<String> questionIds(String names) {
    return Arrays.stream(names.split("\\|"))
        .filter(name -> !name.isBlank())
        .map(
            name ->
                Map.of("section_naf", "section", "microentrepreneur", "micro")
                    .getOrDefault(name, name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
