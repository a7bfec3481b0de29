package fr.orientess.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the real geography. */
class PlaceSearchTest {

  private static PlaceSearch search;

  @BeforeAll
  static void indexTheRealGeography() {
    var loaded = KnowledgeLoader.load(KnowledgeFiles.read(Path.of("")), LocalDate.of(2026, 11, 21));
    search = new PlaceSearch(loaded.knowledge().orElseThrow().territories());
  }

  private static List<String> codes(String typed) {
    return search.find(typed, 10).stream().map(Territory::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Rennes, C35238
          rennes, C35238
          RENNES, C35238
          saint malo, C35288
          st malo, C35288
          St-Malo, C35288
          saint-étienne, C42218
          st etienne, C42218
          Ste-Maxime, C83115
          l'abergement clem, C01001
          L Abergement-Clémenciat, C01001
          Œuilly, C02565
          oeuilly, C02565
          mamoudzou, C97611
          paris, C75056
          bretagne, R53
          ille et vilaine, D35
          rennes metropole, E243500139
          """)
  void findsTheTerritoryFirstHoweverItIsWritten(String typed, String code) {
    assertThat(codes(typed)).first().isEqualTo(code);
  }

  @Test
  void aPostalCodeMeansEveryCommuneThatUsesIt() {
    assertThat(codes("35000")).containsExactly("C35238");
    assertThat(codes("01400")).contains("C01001").hasSizeGreaterThan(2);
    assertThat(codes("75001")).contains("C75056", "C75101");
    assertThat(search.find("35", 20)).first().extracting(Territory::code).isEqualTo("D35");
  }

  @Test
  void aWordInsideANameIsEnough() {
    assertThat(codes("clémenciat")).containsExactly("C01001");
    assertThat(codes("billancourt")).containsExactly("C80105", "C92012");
  }

  @Test
  void communesOfTheSameNameAreAllFound() {
    assertThat(codes("Saint-Denis")).startsWith("C11339").contains("C30247", "C93066", "C97411");
  }

  @Test
  void whatCannotBeFoundGivesNothing() {
    assertThat(codes("")).isEmpty();
    assertThat(codes("   ")).isEmpty();
    assertThat(codes("-")).isEmpty();
    assertThat(codes("xyzzy")).isEmpty();
    assertThat(codes("7")).isEmpty();
    assertThat(codes("<script>")).isEmpty();
    assertThat(codes("a".repeat(100_000))).isEmpty();
  }

  @Test
  void neverGivesMoreThanAskedFor() {
    assertThat(search.find("saint", 7)).hasSize(7).doesNotHaveDuplicates();
  }
}
