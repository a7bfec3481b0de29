package fr.orientess.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.rules.EligibilityRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A table says the same whatever the order of its rows and columns. */
class TableOrderPropertyTest {

  private static final List<String> HEADINGS =
      List.of(
          "regle",
          "offre",
          "priorite",
          "stade",
          "forme",
          "lieu",
          "besoins",
          "effectif_min",
          "effectif_max",
          "agrement",
          "motif",
          "a_verifier",
          "debut",
          "fin",
          "commentaire");

  private static final List<List<String>> CELLS =
      List.of(
          List.of("pret", "accueil"),
          List.of("", "0", "80"),
          List.of("", "idee", "creation | idee", "?"),
          List.of("", "!scop", "association"),
          List.of("", "R53", "FR|!D35", "!C35238"),
          List.of("", "conseil", "!reseau"),
          List.of("", "1", "2,5"),
          List.of("", "10", "?"),
          List.of("", "oui", "NON"),
          List.of("", "Un motif ; avec un point-virgule"),
          List.of("", "Un point\nsur deux lignes"),
          List.of("", "2026-01-01"),
          List.of("", "31/12/2027"),
          List.of("", "à relire"));

  @Property(tries = 200)
  void theOrderOfRowsAndColumnsDoesNotMatter(@ForAll Random random) {
    var rows = new ArrayList<List<String>>();
    for (int row = 0; row < 1 + random.nextInt(6); row++) {
      var cells = new ArrayList<>(List.of("r" + row));
      CELLS.forEach(possible -> cells.add(possible.get(random.nextInt(possible.size()))));
      rows.add(cells);
    }
    var columns = new ArrayList<>(IntStream.range(0, HEADINGS.size()).boxed().toList());
    var expected = meaning(csv(rows, columns));

    Collections.shuffle(rows, random);
    Collections.shuffle(columns, random);

    assertThat(meaning(csv(rows, columns))).isEqualTo(expected);
  }

  private static String csv(List<List<String>> rows, List<Integer> columns) {
    var lines = new ArrayList<String>();
    lines.add(line(HEADINGS, columns));
    rows.forEach(row -> lines.add(line(row, columns)));
    return String.join("\n", lines) + "\n";
  }

  private static String line(List<String> cells, List<Integer> columns) {
    return columns.stream()
        .map(column -> '"' + cells.get(column) + '"')
        .collect(Collectors.joining(";"));
  }

  /** Everything that rows say, by their ids; where they are written aside. */
  private static TreeMap<String, String> meaning(String csv) {
    var meaning = new TreeMap<String, String>();
    for (EligibilityRow row :
        KnowledgeFolder.minimal().with("rules/tables/base.csv", csv).knowledge().rows()) {
      meaning.put(
          row.id(),
          List.of(
                  row.offer().id(),
                  row.priority(),
                  row.conditions(),
                  String.valueOf(row.from()),
                  String.valueOf(row.until()),
                  String.valueOf(row.reason()),
                  String.valueOf(row.toCheck()))
              .toString());
    }
    return meaning;
  }
}
