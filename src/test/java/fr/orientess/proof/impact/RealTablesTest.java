package fr.orientess.proof.impact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeLoader;
import fr.orientess.knowledge.LoadedKnowledge;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Small mistakes and small changes in the tables of the project: the right words come out. */
class RealTablesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);
  private static final String TABLE = "rules/tables/bretagne.csv";

  /** For associations of Ille-et-Vilaine with one employee or more. */
  private static final String ROW = "gedes35-emplois-partages";

  private static final KnowledgeFiles FILES = KnowledgeFiles.read(Path.of("."));
  private static final KnowledgeBase REAL = load(FILES).knowledge().orElseThrow();

  private static LoadedKnowledge load(KnowledgeFiles files) {
    return KnowledgeLoader.load(files, DAY);
  }

  /** The project's knowledge with another text instead of the row. */
  private static LoadedKnowledge with(UnaryOperator<String> change) {
    var contents = new TreeMap<>(FILES.contents());
    var table = new String(contents.get(TABLE), UTF_8);
    var row = table.lines().filter(line -> line.startsWith(ROW + ";")).findFirst().orElseThrow();
    var changed = change.apply(row);
    assertThat(changed).isNotEqualTo(row);
    contents.put(TABLE, table.replace(row, changed).getBytes(UTF_8));
    return load(KnowledgeFiles.of(contents));
  }

  private static Impact impact(UnaryOperator<String> change) {
    return Comparison.of(REAL, with(change).knowledge().orElseThrow(), DAY);
  }

  @Test
  void aRowThatIsDeletedIsALossOfItsSituations() {
    var impact = impact(row -> "");

    assertThat(impact.gains()).isEmpty();
    assertThat(impact.toConfirm()).isEmpty();
    assertThat(impact.losses()).hasSize(1);
    var loss = impact.losses().getFirst();
    assertThat(loss.offer()).isEqualTo(ROW);
    assertThat(loss.rows()).containsExactly(ROW);
    assertThat(loss.groups()).hasSize(1);
    assertThat(loss.groups().getFirst())
        .contains("Ille-et-Vilaine", "Association", "dès 1 salariés");
    assertThat(loss.example()).contains("territoire=C35", "forme=association", "salaries=1");
  }

  @Test
  void aRangeThatIsWidenedIsAGainOfWhatItTakesIn() {
    var impact = impact(row -> row.replaceFirst(";1;", ";0;"));

    assertThat(impact.losses()).isEmpty();
    var gain = impact.gains().getFirst();
    assertThat(impact.gains()).hasSize(1);
    assertThat(gain.rows()).containsExactly(ROW);
    assertThat(gain.groups().getFirst()).contains("moins de 1 salariés", "Ille-et-Vilaine");
    // Whoever has not said how many employees there are now knows for sure.
    assertThat(impact.certain()).extracting(OfferImpact::offer).containsExactly(ROW);
  }

  @Test
  void aMisspeltOptionIsAnErrorThatProposesTheRightOne() {
    var loaded = with(row -> row.replace(";association;", ";asociation;"));

    assertThat(loaded.knowledge()).isEmpty();
    var errors = loaded.findings().stream().filter(Finding::isError).toList();
    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst().location().toString()).contains(TABLE, "colonne forme");
    assertThat(errors.getFirst().message()).contains("« asociation »");
    assertThat(errors.getFirst().repair()).contains("« association »");
  }
}
