package fr.orientess.proof.impact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeLoader;
import fr.orientess.knowledge.LoadedKnowledge;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small mistakes and small changes in the tables of the project: the right words come out. */
class RealTablesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 12);
  private static final String TABLE = "rules/tables/bretagne.csv";

  /** For associations of Ille-et-Vilaine with one employee or more. */
  private static final String ROW = "gedes35-emplois-partages";

  /** Two stages, two needs, one form and one place: four situations at one size. */
  private static final String WHOM =
      "Une activité à consolider ou Une activité à développer ; Association ; Ille-et-Vilaine ;"
          + " Embaucher et gérer l’équipe salariée ou Trouver des partenaires, coopérer ; ";

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
    assertThat(loss.groups()).containsExactly(WHOM + "dès 1 salarié : 4 situations");
    assertThat(loss.count()).isEqualTo(4);
    assertThat(loss.example()).contains("territoire=C35", "forme=association", "salaries=1");
  }

  @Test
  void aRangeThatIsWidenedIsAGainOfWhatItTakesIn() {
    var impact = impact(row -> row.replaceFirst(";1;", ";0;"));

    assertThat(impact.losses()).isEmpty();
    var gain = impact.gains().getFirst();
    assertThat(impact.gains()).hasSize(1);
    assertThat(gain.offer()).isEqualTo(ROW);
    assertThat(gain.rows()).containsExactly(ROW);
    assertThat(gain.groups()).containsExactly(WHOM + "moins de 1 salarié : 4 situations");
    assertThat(gain.count()).isEqualTo(4);
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

  /** The first row of each table that is in effect and alone for its offer. */
  @Test
  void aRowDeletedInEveryTableIsALossOfJustItsOffer() {
    var alone =
        REAL.rows().stream()
            .collect(Collectors.groupingBy(row -> row.offer().id(), Collectors.counting()));
    var contents = new TreeMap<>(FILES.contents());
    var deleted = new TreeMap<String, EligibilityRow>();
    for (var row : REAL.rows()) {
      if (row.holdsOn(DAY) && alone.getOrDefault(row.offer().id(), 0L) == 1) {
        deleted.putIfAbsent(row.source().file(), row);
      }
    }
    deleted.forEach(
        (file, row) -> {
          var table = new String(contents.get(file), UTF_8);
          contents.put(file, table.replaceFirst("(?m)^" + row.id() + ";.*\\R", "").getBytes(UTF_8));
        });

    var after = load(KnowledgeFiles.of(contents)).knowledge().orElseThrow();
    var impact = Comparison.of(REAL, after, DAY);

    assertThat(deleted).hasSizeGreaterThan(15);
    assertThat(impact.gains()).isEmpty();
    assertThat(impact.toConfirm()).isEmpty();
    assertThat(impact.certain()).isEmpty();
    assertThat(impact.losses())
        .extracting(OfferImpact::offer)
        .containsExactlyInAnyOrderElementsOf(
            deleted.values().stream().map(row -> row.offer().id()).toList());
    assertThat(impact.losses())
        .allSatisfy(loss -> assertThat(loss.rows()).hasSize(1))
        .flatExtracting(OfferImpact::rows)
        .containsExactlyInAnyOrderElementsOf(
            deleted.values().stream().map(EligibilityRow::id).toList());
  }

  /** A letter too many in an option of nearly every row, in all tables at once. */
  @Test
  void optionsMisspeltInEveryTableAreFoundOneByOne() {
    var contents = new TreeMap<>(FILES.contents());
    var misspelt = new TreeMap<String, String>();
    for (var row : REAL.rows()) {
      var option = lastOption(row);
      if (option != null && misspell(option, row, contents)) {
        misspelt.put(row.source().toString(), option);
      }
    }

    var found = new TreeMap<String, String>();
    for (var error : load(KnowledgeFiles.of(contents)).errors()) {
      var proposed = error.repair().replaceAll(".*« (.*) ».*", "$1");
      assertThat(error.message()).isEqualTo("L’option « " + proposed + "z » est inconnue.");
      found.put(error.location().at(null).toString(), proposed);
    }

    assertThat(misspelt).hasSizeGreaterThan(900);
    assertThat(found).isEqualTo(misspelt);
  }

  /** False when the row cannot be found by its id, or not the option at the end of a cell. */
  private static boolean misspell(
      String option, EligibilityRow row, TreeMap<String, byte[]> contents) {
    var file = row.source().file();
    var table = new String(contents.get(file), UTF_8);
    var right = table.lines().filter(l -> l.startsWith(row.id() + ";")).findFirst().orElse("");
    var wrong = right.replaceFirst("(?<=[;|])" + option + ";", option + "z;");
    contents.put(file, table.replace(right, wrong).getBytes(UTF_8));
    return !wrong.equals(right);
  }

  private static @Nullable String lastOption(EligibilityRow row) {
    return row.conditions().stream()
        .filter(Condition.AnyOf.class::isInstance)
        .map(condition -> ((Condition.AnyOf) condition).options().getLast().id())
        .findFirst()
        .orElse(null);
  }
}
