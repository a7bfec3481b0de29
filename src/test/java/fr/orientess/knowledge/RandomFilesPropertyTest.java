package fr.orientess.knowledge;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing that stands in a file makes the loader throw. */
class RandomFilesPropertyTest {

  private static final List<String> PATHS =
      List.of(
          "data/questionnaire.json",
          "data/providers.json",
          "data/offers.json",
          "data/territories/z.csv",
          "rules/tables/z.csv",
          "rules/tables/z.xlsx",
          "rules/guidance/z.dslr",
          "rules/scenarios/z.json");

  private static void load(String path, byte[] bytes) {
    assertThat(minimal().with(path, bytes).load().version()).isNotEmpty();
  }

  @Property(tries = 200)
  void randomBytes(@ForAll("paths") String path, @ForAll byte[] bytes) {
    load(path, bytes);
  }

  @Property(tries = 200)
  void randomPiecesOfTheFormat(@ForAll("paths") String path, @ForAll("pieces") String text) {
    load(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void randomRowsUnderASoundHeading(@ForAll("pieces") String rows) {
    load(
        "rules/tables/z.csv",
        ("regle;offre;priorite;forme;lieu;besoins;effectif_min;effectif_max;agrement;debut;fin\n"
                + rows)
            .getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void randomPiecesOfGuidance(@ForAll("sentences") String lines) {
    load("rules/guidance/z.dslr", lines.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "rule \"a\"\n",
            "rule \"b",
            "when\n",
            "then\n",
            "end\n",
            "\n",
            "  la réponse à stade est idee",
            "  l'offre pret est éligible",
            "  il y a une offre de la structure cress",
            "  avancer cette offre de 10 points, parce que « a »",
            "  premier pas : la structure cress, parce que « ",
            " ou ",
            " »",
            "«",
            "  > eval(true)",
            "// x",
            "/* ",
            "*/",
            "{texte}",
            "$1",
            "\\",
            "\"",
            "\u202e",
            "\u0000")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 200)
  void aWorkbookWithAFewBytesChanged(@ForAll("places") List<Integer> places, @ForAll byte value) {
    var bytes = WORKBOOK.clone();
    for (int place : places) {
      bytes[place % bytes.length] = value;
    }
    load("rules/tables/z.xlsx", bytes);
  }

  private static final byte[] WORKBOOK =
      Workbook.of("Prêts", Workbook.row("regle", "offre", "priorite"), Workbook.row("a", "pret", 3))
          .bytes();

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(20);
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of(PATHS);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "a",
            "pret",
            "scop",
            "R53",
            "!",
            "|",
            "?",
            ";",
            ",",
            "\"",
            "\n",
            "\r\n",
            " ",
            "1",
            "-",
            "1e9",
            "2026-02-30",
            "31/12/2026",
            "oui",
            "{",
            "}",
            "[",
            "]",
            ":",
            "\"id\"",
            "\"questions\"",
            "\"options\"",
            "\"type\": \"choice\"",
            "null",
            "true",
            "\uFEFF",
            "é",
            "\u00A0")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }
}
