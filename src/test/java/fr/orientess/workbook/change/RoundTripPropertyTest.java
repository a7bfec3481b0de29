package fr.orientess.workbook.change;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.workbook.Desk;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.NamedGrid;
import fr.orientess.workbook.WorkbookText;
import fr.orientess.workbook.source.KnowledgeSources;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Export and import say the same, whatever the folder. */
class RoundTripPropertyTest {

  private static final String TABLE = "rules/tables/base.csv";
  private static final List<String> HEADINGS =
      List.of("regle", "offre", "priorite", "forme", "effectif_min", "agrement", "motif", "fin");

  /**
   * How a table is written.
   *
   * @param rows the cells below each heading but the first two
   */
  record Written(
      String separator,
      String lineEnd,
      boolean quotes,
      boolean lastEnd,
      Charset charset,
      boolean mark,
      List<List<String>> rows) {

    KnowledgeFolder folder() {
      var lines = new ArrayList<String>();
      lines.add(line(HEADINGS));
      for (int i = 0; i < rows.size(); i++) {
        var cells = new ArrayList<>(List.of("r" + i, i % 2 == 0 ? "pret" : "accueil"));
        cells.addAll(rows.get(i));
        lines.add(line(cells));
      }
      var text = String.join(lineEnd, lines) + (lastEnd ? lineEnd : "");
      return minimal().with(TABLE, ((mark ? "\uFEFF" : "") + text).getBytes(charset));
    }

    private String line(List<String> cells) {
      return String.join(separator, cells.stream().map(this::field).toList());
    }

    private String field(String cell) {
      boolean must = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
      return must || quotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
  }

  @Test
  void theRealKnowledgeComesBackWithoutAnyChange() {
    var files = KnowledgeFiles.read(Path.of("."));
    var folder = KnowledgeFolder.of(files);

    assertThat(Desk.of(folder).plan().changes()).isEmpty();
  }

  @Property(tries = 40)
  void whatIsNotChangedComesBackToTheByte(@ForAll("tables") Written table) {
    var folder = table.folder();

    var plan = Desk.of(folder).plan();

    assertThat(plan.errors()).isEmpty();
    assertThat(plan.changes()).isEmpty();
  }

  @Property(tries = 40)
  void editedCellsComeBackAndTheOtherRowsStayToTheByte(
      @ForAll("tables") Written table, @ForAll("texts") String reason) {
    var folder = table.folder();
    var desk = Desk.of(folder).type("base", "r0", "motif", escaped(reason));
    desk.append("base", "regle", "neuve", "offre", "pret", "motif", escaped(reason));
    var plan = desk.plan();

    assertThat(plan.errors()).isEmpty();
    var after = folder.with(TABLE, plan.changes().getFirst().after());
    var cells = cells(after);
    assertThat(cells.get("r0").getOrDefault("motif", "")).isEqualTo(reason.strip());
    assertThat(cells.get("neuve").getOrDefault("motif", "")).isEqualTo(reason.strip());
    var before = cells(folder);
    before.remove("r0");
    assertThat(cells).containsAllEntriesOf(before);
    assertThat(text(after, table)).contains(rest(text(folder, table), table));
  }

  /** POI leaves it to its caller to escape what looks like an escape. */
  private static String escaped(String text) {
    return WorkbookText.escaped(text);
  }

  private static String text(KnowledgeFolder folder, Written table) {
    return new String(folder.files().at(TABLE), table.charset());
  }

  /** Everything from the second row on. */
  private static String rest(String text, Written table) {
    var second = table.quotes() ? "\"r1\"" : table.lineEnd() + "r1" + table.separator();
    int at = text.indexOf(second);
    return at < 0 ? "" : text.substring(at).strip();
  }

  private static Map<String, Map<String, String>> cells(KnowledgeFolder folder) {
    var cells = new HashMap<String, Map<String, String>>();
    new KnowledgeSources(folder.files(), folder.knowledge())
        .grids().stream()
            .map(NamedGrid::grid)
            .filter(grid -> grid.path().equals(TABLE))
            .flatMap(grid -> grid.entries().stream())
            .forEach((Entry entry) -> cells.put(entry.id(), entry.cells()));
    return cells;
  }

  @Provide
  Arbitrary<Written> tables() {
    var rows = row().list().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(
            Arbitraries.of(";", ","),
            Arbitraries.of("\n", "\r\n"),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(0, 1, 2),
            rows)
        .as(
            (separator, end, quotes, lastEnd, form, cells) ->
                new Written(
                    separator,
                    end,
                    quotes,
                    lastEnd,
                    form == 2 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8,
                    form == 1,
                    cells));
  }

  private Arbitrary<List<String>> row() {
    return Combinators.combine(
            Arbitraries.of("", "0", "50", "100"),
            Arbitraries.of("", "scop", "association|scop", "!scop", "?", " scop | association "),
            Arbitraries.of("", "1", "12.5", "?"),
            Arbitraries.of("", "oui", "NON", "?", "vrai"),
            texts(),
            Arbitraries.of("", "2027-12-31", "31/12/2027"))
        .as(List::of);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "é",
            "=1+1",
            "+2",
            "-",
            "@x",
            "'",
            "\"",
            ";",
            ",",
            "\n",
            "|",
            "_x0041_",
            "_x",
            "E243",
            "1E5",
            "007",
            "01/02/2026",
            "VRAI",
            "<b>",
            "&amp;",
            "  ",
            "\t",
            "œ",
            "…")
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }
}
