package fr.orientess.knowledge;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows which files of a knowledge folder mean what, and refuses those that would be ignored. */
final class KnowledgePaths {

  static final String QUESTIONNAIRE = "data/questionnaire.json";

  private static final String TERRITORIES = "data/territories/";
  private static final String RULES = "rules/";
  private static final String TABLES = "rules/tables/";
  private static final String GUIDANCE = "rules/guidance/";
  private static final String SCENARIOS = "rules/scenarios/";
  private static final Set<String> CODE = Set.of("drl", "dsl");
  private static final Set<String> OTHER_SHEETS = Set.of("xls", "xlsm", "xlsb", "ods", "tsv");
  private static final Set<String> SHEETS = Set.of("csv", "xlsx");

  private final KnowledgeFiles files;

  KnowledgePaths(KnowledgeFiles files) {
    this.files = files;
  }

  /** The territory files, in order. */
  List<String> territories() {
    return in(TERRITORIES, Set.of("csv"));
  }

  /** The decision tables, in order. */
  List<String> tables() {
    return in(TABLES, SHEETS);
  }

  /** The files of guidance rules, in order. */
  List<String> guidance() {
    return in(GUIDANCE, Set.of("dslr"));
  }

  /** The scenario files, in order. */
  List<String> scenarios() {
    return in(SCENARIOS, Set.of("json"));
  }

  private List<String> in(String folder, Set<String> extensions) {
    return files.contents().keySet().stream()
        .filter(path -> isIn(folder, path) && extensions.contains(extension(path)))
        .toList();
  }

  private static boolean isIn(String folder, String path) {
    return path.startsWith(folder) && path.indexOf('/', folder.length()) < 0;
  }

  /** In lower case, without the dot; empty when there is none. */
  static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Makes an error of every file that may not be there, or that nobody would read. */
  void refuseOthers(Findings findings) {
    for (var path : files.contents().keySet()) {
      var extension = extension(path);
      if (CODE.contains(extension)) {
        refuse(
            path,
            "contient du code",
            "Supprimez-le : les règles s’écrivent dans rules/tables et rules/guidance.",
            findings);
      } else if (path.startsWith(TERRITORIES) && isSheet(extension) && !extension.equals("csv")) {
        refuse(path, "n’est pas d’un format lisible", "Enregistrez-le en CSV.", findings);
      } else if (path.startsWith(RULES) && OTHER_SHEETS.contains(extension)) {
        refuse(path, "n’est pas d’un format lisible", "Enregistrez-le en CSV ou XLSX.", findings);
      } else if (path.startsWith(RULES) && SHEETS.contains(extension) && !isIn(TABLES, path)) {
        refuse(path, "ne serait pas lu", "Déplacez-le directement dans rules/tables.", findings);
      } else if (path.startsWith(RULES) && extension.equals("dslr") && !isIn(GUIDANCE, path)) {
        refuse(path, "ne serait pas lu", "Déplacez-le directement dans rules/guidance.", findings);
      } else if (path.startsWith(SCENARIOS) && extension.equals("json") && !isIn(SCENARIOS, path)) {
        refuse(path, "ne serait pas lu", "Déplacez-le directement dans rules/scenarios.", findings);
      } else if (path.startsWith(TERRITORIES) && !isIn(TERRITORIES, path) && isSheet(extension)) {
        refuse(
            path, "ne serait pas lu", "Déplacez-le directement dans data/territories.", findings);
      }
    }
  }

  private static boolean isSheet(String extension) {
    return SHEETS.contains(extension) || OTHER_SHEETS.contains(extension);
  }

  private static void refuse(String path, String why, String repair, Findings findings) {
    findings.error(Location.of(path), "Le fichier " + Quoted.value(path) + " " + why + ".", repair);
  }
}
