package fr.orientess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import org.junit.jupiter.api.Test;

class PlaceIndexTest {

  private static final int COMMUNES = 6_000;

  /** A row for each commune: classes of places as many as communes. */
  private static KnowledgeFolder communesWithRowsOfTheirOwn() {
    var territories = new StringBuilder("code;name;kind;parents;postal\nFR;France;country;;\n");
    territories.append("R53;Bretagne;region;FR;\n");
    var rows = new StringBuilder("regle;offre;lieu\n");
    for (int number = 10_000; number < 10_000 + COMMUNES; number++) {
      territories.append("C%d;Commune %d;commune;R53;%n".formatted(number, number));
      rows.append("r%d;%s;C%d%n".formatted(number, number % 2 == 0 ? "pret" : "accueil", number));
    }
    return KnowledgeFolder.minimal()
        .with("data/territories/bretagne.csv", territories.toString())
        .with(
            "data/providers.json",
            "[{\"id\":\"cress\",\"name\":\"C\"},{\"id\":\"banque\",\"name\":\"B\"}]")
        .with("rules/tables/base.csv", rows.toString());
  }

  @Test
  void whatAPlaceLeavesIsWorkedOutOnceForEachTerritory() {
    var knowledge = communesWithRowsOfTheirOwn().knowledge();
    var index = knowledge.orienter().rules().index();
    assertThat(index.placeClasses()).hasSize(COMMUNES);

    for (var code : new String[] {"C10000", "C15999", "R53", "FR"}) {
      var place = knowledge.questionnaire().question("lieu").orElseThrow();
      var territory = knowledge.territories().territory(code).orElseThrow();
      var answers =
          Answers.none(knowledge.questionnaire()).with(place, new Answer.Place(territory));
      var situation = new Situation(answers, KnowledgeFolder.TODAY);
      assertThat(index.candidates(situation)).as(code).isSameAs(index.candidates(situation));
    }
  }
}
