package fr.orientess.ui.directory;

import static fr.orientess.ui.directory.SmallDirectory.FRENCH;
import static fr.orientess.ui.directory.SmallDirectory.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.orientess.catalogue.Catalogue;
import fr.orientess.catalogue.Facet;
import fr.orientess.catalogue.Query;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.ui.directory.DirectoryPage.Choice;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DirectoryPageTest {

  private static DirectoryPage page(Query query) {
    return page(DirectoryState.START.with(query));
  }

  private static DirectoryPage page(DirectoryState state) {
    return new DirectoryPage(SmallDirectory.catalogue(), state, TODAY, FRENCH);
  }

  @Test
  void valuesAreOfferedInTheOrderOfTheProgramTheQuestionnaireOrTheAlphabet() {
    var all = page(Query.EVERYTHING);

    assertThat(all.choices(Facet.RUBRIC))
        .extracting(Choice::label, Choice::count)
        .containsExactly(
            tuple("Accompagnement", 1),
            tuple("Financement", 2),
            tuple("Information", 1),
            tuple("Réseau", 2));
    assertThat(all.choices(Facet.NEED))
        .extracting(Choice::label)
        .containsExactly("Du conseil", "Un financement", "Un réseau");
    assertThat(all.choices(Facet.KIND))
        .extracting(Choice::label)
        .containsExactly("<b>", "Chambre régionale (CRESS)", "Club de quartier", "Tête de réseau");
  }

  @Test
  void aChosenValueLeadsBackAndIsNamedAboveTheList() {
    var page = page(Query.EVERYTHING.toggle(Facet.RUBRIC, "reseau"));

    assertThat(page.choices(Facet.RUBRIC))
        .filteredOn(Choice::isChosen)
        .extracting(Choice::href)
        .containsExactly("/annuaire");
    assertThat(page.narrowings()).extracting(Choice::label).containsExactly("Réseau");
    assertThat(page.found()).isEqualTo(2);
  }

  private static String name(EntryCard card) {
    return card.name().text();
  }

  @Test
  void offersThatHaveEndedComeLastUnlessSomebodyLooksForTheirWords() {
    assertThat(page(Query.EVERYTHING).cards())
        .extracting(DirectoryPageTest::name)
        .endsWith("Appel clos");
    assertThat(page(Query.EVERYTHING.with("appel clos")).cards())
        .extracting(DirectoryPageTest::name)
        .startsWith("Appel clos");
  }

  @Test
  void whereNothingIsFoundEveryWayOnIsShown() {
    var query = Query.EVERYTHING.toggle(Facet.RUBRIC, "reseau").with("xyzzy");
    var list = new DirectoryMarkup(page(query)).list();

    assertThat(list.select(".directory-nothing a").eachAttr("href"))
        .containsExactly("/annuaire?q=xyzzy", "/annuaire?rubrique=reseau", "/questionnaire/stade");
  }

  @Test
  void anEntryWithMostOfTheWordsIsShownWithARemark() {
    var list = new DirectoryMarkup(page(Query.EVERYTHING.with("programme introuvable"))).list();

    assertThat(list.select(".note").text()).contains("Rien ne réunit tous ces mots");
    assertThat(list.select("h3").eachText()).contains("Programme national");
  }

  @Test
  void nothingTypedOrInTheDirectoryBecomesMarkup() {
    for (boolean isOfProviders : new boolean[] {false, true}) {
      var query = Query.EVERYTHING.with("<img src=x> introuvable");
      var markup = new DirectoryMarkup(page(new DirectoryState(query, isOfProviders, 1)));

      assertThat(markup.list().select("img, script, b")).isEmpty();
      assertThat(markup.choices(Facet.KIND).select("b")).isEmpty();
    }
  }

  @Test
  void aLongListHasPages() {
    var offers =
        IntStream.rangeClosed(1, 60)
            .mapToObj(
                number ->
                    "{\"id\": \"o%d\", \"provider\": \"cress\", \"name\": \"Offre %02d\", \"rubric\": \"reseau\"}"
                        .formatted(number, number))
            .toArray(String[]::new);
    var knowledge =
        KnowledgeFolder.minimal()
            .withOffers(offers)
            .with("rules/tables/base.csv", "regle;offre\nr;o1\n")
            .knowledge();
    var last =
        new DirectoryPage(new Catalogue(knowledge), DirectoryState.START.page(999), TODAY, FRENCH);

    assertThat(last.state().page()).isEqualTo(3);
    assertThat(last.cards())
        .hasSize(60 - 2 * DirectoryPage.SIZE)
        .first()
        .satisfies(card -> assertThat(card.name().text()).isEqualTo("Offre 49"));
    assertThat(new DirectoryMarkup(last).list().select(".directory-pages a").eachAttr("href"))
        .containsExactly("/annuaire?page=2", "/annuaire", "/annuaire?page=2", "/annuaire?page=3");
  }
}
