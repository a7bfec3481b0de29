package fr.orientess.benchmarks.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The smallest knowledge base that nothing is wrong with. */
final class SoundFiles {

  private static final Map<String, String> FILES =
      Map.of(
          "data/questionnaire.json",
          """
          {"questions": [
          {"id": "stade", "type": "choice", "role": "stage", "options": [{"id": "idee"}]},
          {"id": "forme", "type": "choice", "options": [{"id": "scop"}]},
          {"id": "lieu", "type": "place", "role": "territory"}]}
          """,
          "data/providers.json",
          "[{\"id\": \"banque\", \"name\": \"Banque\"}]",
          "data/offers.json",
          "[{\"id\": \"pret\", \"provider\": \"banque\", \"name\": \"Prêt\","
              + " \"rubric\": \"financement\"}]",
          "data/territories/z.csv",
          """
          code;name;kind;parents;postal
          FR;France;country;;
          R53;Bretagne;region;FR;
          C35238;Rennes;commune;R53;
          """,
          "rules/tables/a.csv",
          "regle;offre\nun;pret\n");

  private SoundFiles() {}

  static void write(Path folder) throws IOException {
    for (var file : FILES.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), UTF_8);
    }
  }
}
