package fr.orientess.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.catalogue.Reach;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.territory.Area;
import fr.orientess.territory.Departements;
import fr.orientess.territory.Territory;
import fr.orientess.wording.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaMapTest {

  private static final Texts FRENCH = new Texts(Locale.FRENCH);
  private static final KnowledgeBase KNOWLEDGE = KnowledgeFolder.minimal().knowledge();

  private static AreaMap map(KnowledgeBase knowledge) {
    return new AreaMap(new Departements(knowledge.territories()), MapOutlines.ofTheme(), FRENCH);
  }

  private static Territory territory(String code) {
    return KNOWLEDGE.territories().territory(code).orElseThrow();
  }

  private static Reach reach(String... codes) {
    return new Reach(
        List.of(new Area(Arrays.stream(codes).map(AreaMapTest::territory).toList(), List.of())));
  }

  private static String fill(Element map, String code) {
    return map.select("use[href$=#" + code + "]").attr("class");
  }

  @Test
  void everyDepartementOfFranceButTheSmallCollectivitiesHasAnOutline() {
    assertThat(MapOutlines.ofTheme().codes())
        .hasSize(101)
        .contains("D01", "D2A", "D35", "D75", "D971", "D976");
  }

  @Test
  void anAreaIsDrawnWholeOrInPartAndSaidInWords() {
    var map = map(KNOWLEDGE).of(reach("D29", "C35238"));

    assertThat(fill(map, "D29")).isEqualTo("map-4");
    assertThat(fill(map, "D35")).isEqualTo("map-2");
    assertThat(fill(map, "D75")).isEqualTo("map-0");
    assertThat(map.select("svg[role=img]").attr("aria-label"))
        .contains("Finistère", "Ille-et-Vilaine")
        .doesNotContain("Paris");
    assertThat(map.select("li").eachText()).containsExactly("En entier", "En partie");
  }

  @Test
  void whatIsOpenEverywhereNeedsNoMap() {
    assertThat(map(KNOWLEDGE).of(reach("FR")).hasAttr("hidden")).isTrue();
    assertThat(map(KNOWLEDGE).of(new Reach(List.of())).hasAttr("hidden")).isTrue();
  }

  @Test
  void territoriesWithOtherCodesHaveNoMap() {
    var elsewhere =
        KnowledgeFolder.minimal()
            .with(
                "data/territories/bretagne.csv",
                """
                code;name;kind;parents;postal
                CH;Suisse;country;;
                VD;Vaud;departement;CH;
                LAU;Lausanne;commune;VD;
                """)
            .with("rules/tables/base.csv", "regle;offre;lieu\nr;accueil;VD\n")
            .replacing("data/providers.json", "R53", "VD")
            .replacing("data/providers.json", "FR", "CH")
            .knowledge();
    var vaud = elsewhere.territories().territory("VD").orElseThrow();
    var reach = new Reach(List.of(new Area(List.of(vaud), List.of())));

    assertThat(map(elsewhere).of(reach).hasAttr("hidden")).isTrue();
    assertThat(map(elsewhere).of(List.of(reach), Set.of(vaud)).hasAttr("hidden")).isTrue();
  }

  @Test
  void offersAreCountedByDepartementThoseForEverybodyLeftOut() {
    var map =
        map(KNOWLEDGE)
            .of(
                List.of(reach("R53"), reach("D35"), reach("C35047"), reach("FR")),
                Set.of(territory("D35")));

    assertThat(map.select("use[href$=#D35]").eachAttr("class"))
        .containsExactly("map-3", "map-mark");
    assertThat(map.select("tbody tr").eachText())
        .containsExactly("Ille-et-Vilaine 3", "Finistère 1");
    assertThat(map.select(".map-legend li").eachText())
        .containsExactly("1 offre", "2 offres", "3 offres", "Vous êtes ici\u202f: Ille-et-Vilaine");
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,map-1",
    "3,3,map-3",
    "100,1,map-1",
    "100,26,map-2",
    "100,100,map-4",
    "9,0,map-0"
  })
  void aScaleHasFourSteps(int most, int number, String fill) {
    assertThat(new MapScale(most).fill(number)).isEqualTo(fill);
    assertThat(new MapScale(most).steps(FRENCH)).hasSizeLessThanOrEqualTo(4);
  }
}
