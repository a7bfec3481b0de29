package fr.orientess.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DepartementsTest {

  private static final Territories TERRITORIES =
      KnowledgeFolder.minimal().knowledge().territories();
  private static final Departements DEPARTEMENTS = new Departements(TERRITORIES);

  private static List<Territory> territories(String... codes) {
    return Arrays.stream(codes).map(code -> TERRITORIES.territory(code).orElseThrow()).toList();
  }

  private static Territory departement(String code) {
    return territories(code).getFirst();
  }

  @Test
  void aRegionContainsItsDepartements() {
    assertThat(DEPARTEMENTS.in(new Area(territories("R53"), List.of())))
        .isEqualTo(
            Map.of(departement("D35"), Relation.INSIDE, departement("D29"), Relation.INSIDE));
  }

  @Test
  void aCommuneIsPartOfItsDepartement() {
    assertThat(DEPARTEMENTS.in(new Area(territories("C35047"), List.of())))
        .isEqualTo(Map.of(departement("D35"), Relation.PARTLY));
  }

  @Test
  void whatIsTakenOutIsNotThere() {
    var but = new Area(List.of(), territories("D29", "C35238"));

    assertThat(DEPARTEMENTS.in(but))
        .isEqualTo(
            Map.of(departement("D35"), Relation.PARTLY, departement("D75"), Relation.INSIDE));
  }
}
