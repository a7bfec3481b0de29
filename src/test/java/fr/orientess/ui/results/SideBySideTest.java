package fr.orientess.ui.results;

import static fr.orientess.ui.results.Neighbourhood.page;
import static fr.orientess.ui.results.Neighbourhood.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.ui.markup.Markup;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  private static final String RENNES =
      "stade=idee&forme=association&lieu=C35238&besoins=reseau,conseil,financement";

  @Test
  void offersStandSideBySideInTheOrderInWhichTheyWereKept() {
    var table = table(RENNES + "&offres=programme,incubateur");

    assertThat(table.select("th[scope=col] .comparison-name").eachText())
        .containsExactly("Programme national", "Incubateur rennais");
    assertThat(row(table, "Structure")).containsExactly("Banque solidaire", "CRESS");
    assertThat(row(table, "Forme de l’appui")).containsExactly("Non précisé", "Incubation");
    assertThat(plain(row(table, "Échéance").getLast())).startsWith("Se termine dans 12 jours");
    assertThat(row(table, "Sources et dates"))
        .containsExactly("Information non datée", "Information ancienne (2019)");
  }

  @Test
  void whatNoOfferHasIsNoRow() {
    var table = table(RENNES + "&offres=programme,incubateur");

    assertThat(table.select("th[scope=row]").eachText()).doesNotContain("Montant", "Coût");
  }

  @Test
  void everyCellHasItsHeadings() {
    var table = table(RENNES + "&offres=programme,incubateur,malice");

    assertThat(table.select("tbody tr"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.select("th[scope=row]")).hasSize(1);
              assertThat(row.select("td")).hasSize(3);
            });
    assertThat(table.select("script, img")).isEmpty();
  }

  @Test
  void anOfferCanBeTakenAway() {
    var comparison = SideBySide.of(page(RENNES + "&offres=programme,incubateur"));

    assertThat(comparison.without(comparison.offers().getFirst()))
        .isEqualTo("/comparer?" + RENNES + "&offres=incubateur");
  }

  @Test
  void fourAreComparedAndTheOthersWait() {
    var all = page("forme=association&lieu=C35238");
    var ids =
        all.groups().stream().flatMap(group -> group.cards().stream()).map(OfferCard::id).toList();
    assertThat(ids).hasSizeGreaterThan(SideBySide.MOST);

    var comparison =
        SideBySide.of(page("forme=association&lieu=C35238&offres=" + String.join(",", ids)));

    assertThat(comparison.offers())
        .extracting(OfferCard::id)
        .isEqualTo(ids.subList(0, SideBySide.MOST));
    assertThat(comparison.waiting()).isEqualTo(ids.size() - SideBySide.MOST);
  }

  @Test
  void whatDoesNotFitAnyMoreIsNotComparedButComesBackWithTheAnswer() {
    var page = page("stade=developpement&lieu=C35238&besoins=conseil&offres=incubateur,accueil");

    assertThat(SideBySide.of(page).offers()).extracting(OfferCard::id).containsExactly("accueil");
    assertThat(page.state().kept()).containsExactly("incubateur", "accueil");
    assertThat(page.ways().sheet()).contains("_offres=accueil&");
  }

  @Test
  void withoutOffersThePageSaysHowToGetSome() {
    var page = page(RENNES);
    var markup = new SideBySideMarkup(SideBySide.of(page));

    assertThat(Markup.html(markup.table())).isEmpty();
    assertThat(markup.head().text()).contains("Gardez au moins deux offres");
    assertThat(markup.head().select("a").attr("href")).isEqualTo("/resultats?" + RENNES);
  }

  private static Element table(String query) {
    var markup = new SideBySideMarkup(SideBySide.of(page(query)));
    return Jsoup.parseBodyFragment(Markup.html(markup.table())).body();
  }

  private static List<String> row(Element table, String heading) {
    return table.select("tr").stream()
        .filter(row -> row.select("th").text().equals(heading))
        .findFirst()
        .orElseThrow()
        .select("td")
        .eachText();
  }
}
