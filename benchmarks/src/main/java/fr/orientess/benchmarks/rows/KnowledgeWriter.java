package fr.orientess.benchmarks.rows;

import fr.orientess.directory.Rubric;
import fr.orientess.questionnaire.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a row set as a knowledge folder: questionnaire and geography are the project's own. */
final class KnowledgeWriter {

  private static final int ALTERNATIVE_EVERY = 10;
  private static final int OFFERS_OF_A_PROVIDER = 4;

  private final Project project;
  private final Path folder;

  KnowledgeWriter(Project project, Path folder) {
    this.project = project;
    this.folder = folder;
  }

  void write(RowSet set) throws IOException {
    for (var file : project.sharedFiles()) {
      var copy = folder.resolve(project.folder().relativize(file));
      Files.createDirectories(copy.getParent());
      if (!Files.exists(copy)) {
        Files.copy(file, copy);
      }
    }
    int offers = offerOf(set.rows() - 1) + 1;
    write("data/providers.json", providers(providerOf(offers - 1) + 1));
    write("data/offers.json", offers(offers));
    write("rules/tables/rows.csv", table(set));
    write("rules/guidance/guidance.dslr", guidance());
  }

  private void write(String path, List<String> lines) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }

  /** Every tenth row is an alternative of the offer of the row before. */
  private static int offerOf(int row) {
    return row - (row + 1) / ALTERNATIVE_EVERY;
  }

  private static int providerOf(int offer) {
    return offer / OFFERS_OF_A_PROVIDER;
  }

  private static List<String> providers(int count) {
    var lines = new ArrayList<String>();
    for (int provider = 0; provider < count; provider++) {
      lines.add(
          "{\"id\": \"p%d\", \"name\": \"Structure %d\", \"kind\": \"%s\"}"
              .formatted(provider, provider, provider % 40 == 0 ? "cress" : "reseau"));
    }
    return array(lines);
  }

  private static List<String> offers(int count) {
    var lines = new ArrayList<String>();
    for (int offer = 0; offer < count; offer++) {
      lines.add(
          "{\"id\": \"o%d\", \"provider\": \"p%d\", \"name\": \"Offre %d\", \"rubric\": \"%s\"}"
              .formatted(
                  offer,
                  providerOf(offer),
                  offer,
                  Rubric.values()[offer % Rubric.values().length].id()));
    }
    return array(lines);
  }

  private static List<String> array(List<String> objects) {
    return List.of("[", String.join(",\n", objects), "]");
  }

  private List<String> table(RowSet set) {
    var generator = new RowGenerator(project.questionnaire(), project.territories());
    var columns = project.columns();
    var lines = new ArrayList<String>();
    lines.add("regle;offre;priorite;" + String.join(";", columns) + ";fin;motif;a_verifier");
    for (int row = 0; row < set.rows(); row++) {
      lines.add(line(row, columns, generator.row(row, set.isLocal())));
    }
    return lines;
  }

  private static String line(int row, List<String> columns, Map<String, String> cells) {
    var line = new StringBuilder("r%d;o%d;%d".formatted(row, offerOf(row), row * 7 % 20 * 5));
    columns.forEach(column -> line.append(';').append(cells.getOrDefault(column, "")));
    line.append(row % 16 == 0 ? ";2026-12-31" : ";");
    line.append(row % 5 == 0 ? ";" : ";Aide les structures comme la vôtre");
    line.append(row % 2 == 0 ? ";" : ";Vérifiez les conditions auprès de la structure.");
    return line.toString();
  }

  /** A few sentences of the kinds that are written most. */
  private List<String> guidance() {
    var stage = project.option(Role.STAGE, 0);
    var need = project.option(Role.NEEDS, 0);
    return List.of(
        "rule \"Une offre pour commencer\"",
        "when",
        "  la réponse à " + stage.question() + " est " + stage.id(),
        "then",
        "  premier pas : l'offre o0, parce que « C'est une porte d'entrée. »",
        "  reculer les offres qui répondent au besoin "
            + need.id()
            + " de 20 points, parce que « Ce sera plus utile ensuite. »",
        "end",
        "",
        "rule \"Un besoin qui passe avant\"",
        "when",
        "  la réponse à " + need.question() + " comprend " + need.id(),
        "then",
        "  avancer les offres qui répondent au besoin "
            + need.id()
            + " de 10 points, parce que « C'est ce que vous cherchez. »",
        "  avertir sur l'offre o1 que « Le nombre de places est limité. »",
        "end");
  }
}
