package fr.orientess.ui.results;

import static fr.orientess.ui.results.Neighbourhood.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningsTest {

  @Test
  void aChangeSaysWhatWouldOpenAndTriesItOut() {
    var page = page("forme=association&besoins=financement");
    var openings = page.openings();

    assertThat(openings).hasSize(1);
    var opening = openings.getFirst();
    assertThat(opening.change()).isEqualTo("Scop");
    assertThat(opening.instead()).isEqualTo("Association");
    assertThat(page.ways().results(opening.then()))
        .isEqualTo("/resultats?forme=scop&besoins=financement");
    assertThat(opening.offers())
        .extracting(opened -> opened.offer().text())
        .containsExactly("Prêt solidaire");
  }

  @Test
  void anAnswerThatOpensMostComesFirstAndEachOfferOnce() {
    var knowledge =
        Neighbourhood.folder()
            .replacing(
                "data/questionnaire.json",
                "{\"id\": \"scop\", \"label\": \"Scop\"}",
                "{\"id\": \"scop\", \"label\": \"Scop\"}, {\"id\": \"scic\", \"label\": \"Scic\"}")
            .replacing(
                "rules/tables/base.csv",
                "r-programme;programme;50;;;",
                "r-programme;programme;50;;scic|scop;;")
            .replacing(
                "rules/tables/base.csv",
                "r-programme;programme;50;;scic|scop;;;conseil",
                "r-programme;programme;50;;scic|scop;;financement")
            .knowledge();

    var openings = page(knowledge, "forme=association&besoins=financement").openings();

    assertThat(openings).extracting(Opening::change).containsExactly("Scop");
    assertThat(openings.getFirst().offers()).hasSize(2);
  }

  @Test
  void nobodyIsToldToBecomeAgainWhatTheyNoLongerAre() {
    var knowledge =
        Neighbourhood.folder()
            .replacing(
                "data/questionnaire.json",
                "{\"id\": \"scop\", \"label\": \"Scop\"}",
                "{\"id\": \"scop\", \"label\": \"Scop\"},"
                    + " {\"id\": \"rien\", \"label\": \"Rien\", \"initial\": true}")
            .replacing(
                "rules/tables/base.csv",
                "r-programme;programme;50;;;",
                "r-programme;programme;50;;rien;;")
            .replacing(
                "rules/tables/base.csv",
                "r-programme;programme;50;;rien;;;conseil",
                "r-programme;programme;50;;rien;;financement")
            .knowledge();

    var page = page(knowledge, "forme=association&besoins=financement");

    assertThat(page.openings()).extracting(Opening::change).containsExactly("Scop");
    assertThat(page.openings().getFirst().offers()).hasSize(1);
  }

  @Test
  void noAnswerBecomesYes() {
    var page = page("forme=scop&besoins=financement&agrement=non");
    var openings = page.openings();

    assertThat(openings).extracting(Opening::change).containsExactly("Oui");
    assertThat(page.ways().results(openings.getFirst().then()))
        .isEqualTo("/resultats?forme=scop&besoins=financement&agrement=oui");
  }
}
