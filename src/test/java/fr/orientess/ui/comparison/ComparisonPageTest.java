package fr.orientess.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.sheet.Personas;
import fr.orientess.sheet.comparison.ComparisonLink.Pair;
import fr.orientess.ui.comparison.ComparisonPage.Row;
import fr.orientess.ui.comparison.ComparisonPage.Suggestion;
import fr.orientess.wording.Texts;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {

  private static final String PROJECT =
      "stade=creation&forme=association&territoire=C35238&besoins=structurer-projet";

  @Test
  void whatDiffersComesFirstAndCanBeTakenBack() {
    var page = page(PROJECT, "salaries=3");

    var first = page.rows().getFirst();
    assertThat(first.id()).isEqualTo("salaries");
    assertThat(first.first()).isEqualTo("Pas de réponse");
    assertThat(first.second()).isEqualTo("3 salariés");
    assertThat(first.restore()).isEqualTo("/comparaison?" + PROJECT);
    assertThat(page.rows().stream().skip(1))
        .extracting(Row::id)
        .containsExactly("forme", "collectif", "agrements");
    assertThat(page.rows().stream().skip(1)).extracting(Row::restore).containsOnlyNulls();
  }

  @Test
  void aPlaceThatDiffersIsShownThoughItCannotBeChosenHere() {
    var row = page(PROJECT, "territoire=C59350").rows().getFirst();

    assertThat(row.second()).isEqualTo("Lille (Nord)");
    assertThat(row.isChangeable()).isFalse();
    assertThat(row.restore()).isNotNull();
  }

  @Test
  void suggestionsOpenAsMuchAsTheySay() {
    var page = page(PROJECT, "");

    assertThat(page.suggestions()).isNotEmpty();
    assertThat(page.suggestions())
        .extracting(Suggestion::href)
        .allSatisfy(href -> assertThat(href).startsWith("/comparaison?" + PROJECT + "&avec."));
    assertThat(page.suggestions())
        .isSortedAccordingTo((a, b) -> Integer.compare(b.offers(), a.offers()));
  }

  @Test
  void theOutcomeSaysBothSidesOfEveryOfferThatOpensOrCloses() {
    var page = page(PROJECT, "forme=scic");
    Element outcome = new ComparisonMarkup(page).outcome();

    assertThat(outcome.select("h2").first().text()).isEqualTo(page.comparison().lead());
    assertThat(outcome.select(".compare-name").eachText()).containsExactly("Association", "Scic");
    assertThat(outcome.select("article.compared")).isNotEmpty();
    assertThat(outcome.select("article.compared"))
        .allSatisfy(card -> assertThat(card.select(".compared-side")).hasSize(2))
        .allSatisfy(
            card ->
                assertThat(card.select("h3 a").attr("href"))
                    .isEqualTo("/offre/" + card.attr("data-offer")));
  }

  private static ComparisonPage page(String first, String change) {
    var interview = Personas.interview(first);
    var second = change.isEmpty() ? interview : interview.updatedBy(Personas.interview(change));
    return new ComparisonPage(
        Personas.KNOWLEDGE, new Pair(interview, second), Personas.DAY, new Texts(Locale.FRENCH));
  }
}
