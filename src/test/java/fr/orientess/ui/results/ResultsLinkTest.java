package fr.orientess.ui.results;

import static fr.orientess.ui.results.Neighbourhood.link;
import static fr.orientess.ui.results.Neighbourhood.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.sheet.Sheet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsLinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "stade=idee&besoins=conseil,reseau",
        "besoins=&effectif=%3F",
        "forme=scop&vue=rubrique&rubrique=financement,reseau&proche=oui&verdict=oui",
        "besoins=conseil&besoin=conseil&format=pret&tout=_plus-tard,conseil",
        "besoins=conseil&proche=oui&offres=pret,accueil"
      })
  void anAddressIsTheStateAndTheStateTheAddress(String query) {
    var state = link().follow(parameters(query.replace("%3F", "?")));

    assertThat(link().query(state)).isEqualTo(query);
  }

  @Test
  void aQuestionOfTheSameNameKeepsItsName() {
    var knowledge =
        KnowledgeFolder.minimal()
            .replacing("data/questionnaire.json", "\"agrement\"", "\"vue\"")
            .replacing("rules/tables/base.csv", "agrement", "vue")
            .knowledge();
    var link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());

    var state = link.follow(parameters("vue=oui&vue_=rubrique"));

    assertThat(state.grouping()).isEqualTo(Grouping.RUBRIC);
    assertThat(state.interview().answers().asMap()).hasSize(1);
    assertThat(link.query(state)).isEqualTo("vue=oui&vue_=rubrique");
  }

  @Test
  void whatIsKeptHasTheSameAddressOnEveryPage() {
    var state = link().follow(parameters("stade=idee&vue=rubrique&offres=pret,accueil"));

    assertThat(link().comparison(state))
        .isEqualTo("/comparer?stade=idee&vue=rubrique&offres=pret,accueil");
    assertThat(link().sheet(state, state.kept()))
        .isEqualTo("/fiche?_offres=pret,accueil&stade=idee");
  }

  @Test
  void whatThePageItselfWritesIsNotTakenForALostAnswer() {
    var written = "stade=idee&vue=rubrique&proche=oui&tout=conseil&offres=pret&disparue=oui";

    assertThat(link().answers(parameters(written)).unknown()).containsExactly("disparue");
  }

  @Test
  void anOfferIsKeptOnceAndAsTheLastOne() {
    var state = link().follow(parameters("offres=pret,accueil,pret"));

    assertThat(state.kept()).containsExactly("pret", "accueil");
    assertThat(state.keep("pret", true).kept()).containsExactly("accueil", "pret");
    assertThat(state.keep("pret", false).kept()).containsExactly("accueil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rubrique=<script>alert(1)</script>",
        "tout=\"onclick=\"alert(1)",
        "format=../../x",
        "offres=\"><script>,A",
        "vue=javascript:alert(1)",
        "besoin=A",
        "inconnu=x&stade=rien&lieu=X0&effectif=-3&effectif=NaN&agrement=peut-être"
      })
  void whatAnAddressCannotMeanIsLeftOut(String query) {
    var state = link().follow(parameters(query));

    assertThat(link().query(state)).isEmpty();
  }

  @Test
  void noAddressHoldsMoreValuesThanAPageCanHave() {
    var many = "a,".repeat(5_000) + "b";

    assertThat(link().follow(parameters("tout=" + many)).opened()).isEqualTo(Set.of("a"));
  }

  @Test
  void asManyOffersAreKeptAsASheetHolds() {
    var offers = IntStream.range(0, Sheet.MOST_OFFERS).mapToObj(i -> "offre-" + i).toList();
    var full = link().follow(parameters("offres=" + String.join(",", offers)));

    assertThat(full.kept()).isEqualTo(offers);
    assertThat(full.keep("encore", true).kept()).isEqualTo(offers);
  }

  @Test
  void anotherGroupingForgetsWhichGroupsWereOpen() {
    var state = link().follow(parameters("tout=conseil")).with(Grouping.RUBRIC);

    assertThat(link().href(state)).isEqualTo("/resultats?vue=rubrique");
  }
}
