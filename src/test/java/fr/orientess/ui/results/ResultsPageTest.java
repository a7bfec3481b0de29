package fr.orientess.ui.results;

import static fr.orientess.ui.results.Neighbourhood.page;
import static fr.orientess.ui.results.Neighbourhood.plain;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.ui.markup.Fact;
import fr.orientess.ui.results.OfferCard.ToConfirm;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsPageTest {

  private static final String RENNES = "stade=idee&forme=association&lieu=C35238";

  @Test
  void eachOfferStandsOnceUnderTheFirstNeedThatItMeets() {
    var page = page(RENNES + "&besoins=reseau,conseil");

    assertThat(page.groups())
        .extracting(OfferGroup::title)
        .containsExactly("Un réseau", "Du conseil");
    assertThat(ids(page.groups().get(0))).containsExactly("incubateur", "malice");
    assertThat(ids(page.groups().get(1))).containsExactly("accueil", "programme");
    assertThat(card(page, "incubateur").alsoNeeds()).containsExactly("Du conseil");
  }

  @Test
  void nearOffersComeBeforeFarOnes() {
    var page = page(RENNES + "&besoins=conseil");

    assertThat(page.groups().getFirst().cards())
        .extracting(OfferCard::near)
        .containsExactly("Près de chez vous", "Dans votre région", "Offre nationale");
    assertThat(card(page, "incubateur").where()).isEqualTo("Rennes Métropole");
  }

  @Test
  void anOfferIsOnlyCalledNearWhenTheWholePlaceIs() {
    var page = page("stade=idee&lieu=D35&besoins=conseil");

    assertThat(card(page, "incubateur").near()).isEqualTo("Offre locale");
  }

  @Test
  void offersCanBeGroupedByRubric() {
    var page = page(RENNES + "&besoins=reseau,conseil&vue=rubrique");

    assertThat(page.groups())
        .extracting(OfferGroup::id)
        .containsExactly("accompagnement", "information", "reseau");
  }

  @Test
  void withoutNeedsOffersAreGroupedByRubricAndTheNeedsAreAskedFor() {
    var page = page(RENNES);

    assertThat(page.hasNeeds()).isFalse();
    assertThat(page.grouping()).isEqualTo(Grouping.RUBRIC);
    assertThat(page.open().needs()).isPresent();
    assertThat(card(page, "accueil").toConfirm()).isEmpty();
    assertThat(card(page, "accueil").facts()).contains(new Fact("needs", "Pour", "Du conseil"));
  }

  @Test
  void aNationalProgrammeTellsOfItsVersionNearby() {
    var page = page(RENNES + "&besoins=conseil");

    assertThat(plain(card(page, "programme").nearer()))
        .isEqualTo("Il en existe une version plus proche de vous : Incubateur rennais (CRESS).");
    assertThat(card(page("lieu=C75056&besoins=conseil"), "programme").nearer()).isNull();
  }

  @Test
  void deadlinesAreCountedInDaysWhenTheyAreNear() {
    var page = page("stade=creation&forme=scop&lieu=C35238&besoins=conseil,financement");

    assertThat(plain(fact(card(page, "incubateur"), "deadline")))
        .isEqualTo("Se termine dans 12 jours (24 juin 2026)");
    assertThat(fact(card(page, "pret"), "deadline")).isEqualTo("Jusqu’au 31 décembre 2027");
    assertThat(plain(fact(card(page, "pret"), "amount"))).isEqualTo("de 5 000 à 15 000 €");
  }

  @Test
  void whatIsOpenSaysWhichAnswerWouldSettleIt() {
    var page = page("forme=association&besoins=financement");

    var ofPeople = card(page, "petit").toConfirm();
    assertThat(ofPeople).extracting(ToConfirm::needed).containsExactly("au plus 10 salariés");
    assertThat(ofPeople.getFirst().question().href())
        .isEqualTo("/questionnaire/effectif?forme=association&besoins=financement");
    assertThat(card(page, "agree").toConfirm().getFirst().replies())
        .extracting(OfferCard.Reply::value)
        .containsExactly("oui", "non");
  }

  @Test
  void oldFactsAreMarked() {
    var page = page(RENNES + "&besoins=conseil");

    assertThat(card(page, "incubateur").age()).isEqualTo("Information ancienne (2019)");
    assertThat(card(page, "programme").age()).isEqualTo("Information non datée");
    assertThat(card(page, "accueil").age()).isNull();
  }

  @Test
  void aProviderWithoutContactIsReachedThroughItsNetwork() {
    var page = page(RENNES + "&besoins=conseil");

    assertThat(card(page, "programme").contacts())
        .extracting(contact -> contact.text())
        .containsExactly("cress.bzh (réseau CRESS)");
  }

  @Test
  void filtersNarrowTheListAndLeaveTheTotal() {
    var page = page(RENNES + "&besoins=reseau,conseil&proche=oui&rubrique=accompagnement");

    assertThat(page.total()).isEqualTo(4);
    assertThat(page.found()).isEqualTo(1);
    assertThat(page.groups().stream().flatMap(group -> ids(group).stream()))
        .containsExactly("incubateur");
  }

  @Test
  void filtersThatMeanNothingHereAreDropped() {
    var page = page(RENNES + "&besoins=conseil&rubrique=marches-publics,rien&format=vol");

    assertThat(page.state().filters()).isEqualTo(Filters.NONE);
    assertThat(page.found()).isEqualTo(page.total());
  }

  @Test
  void aFilterThatChangesNothingIsNotOffered() {
    var page = page("forme=scop&besoins=financement");

    assertThat(page.filterChoices())
        .extracting(FilterChoices::kind)
        .doesNotContain(Filters.Kind.NEAR, Filters.Kind.NEED);
  }

  @Test
  void whereLittleFitsThePageSaysWhatWouldWidenTheSearch() {
    var page = page("stade=developpement&forme=association&lieu=C75056&besoins=reseau");

    assertThat(page.total()).isEqualTo(1);
    assertThat(page.widenings())
        .extracting(Widening::href, Widening::offers)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "/resultats?stade=developpement&forme=association&lieu=C75056", 4));
  }

  @Test
  void whoReceivesEverybodyIsNamedWhereThatIsKnown() {
    assertThat(page("lieu=C35238").start().welcome().orElseThrow().provider().text())
        .isEqualTo("Chambre régionale de Bretagne");
    assertThat(page("lieu=C75056").start().welcome()).isEmpty();
    assertThat(page("stade=idee").start().welcome()).isEmpty();
  }

  @Test
  void whereNobodyReceivesEverybodyTheirNetworkIsNamed() {
    var knowledge =
        Neighbourhood.folder()
            .replacing(
                "data/providers.json",
                "\"kind\": \"chambre-regionale\"",
                "\"kind\": \"chambre-regionale\", \"network\": \"banque\"")
            .replacing("data/providers.json", "\"network\": \"cress\", ", "")
            .knowledge();

    assertThat(page(knowledge, "lieu=C75056").start().welcome().orElseThrow().provider().text())
        .isEqualTo("Banque solidaire");
    assertThat(page(knowledge, "lieu=C35238").start().welcome().orElseThrow().provider().text())
        .isEqualTo("Chambre régionale de Bretagne");
  }

  @Test
  void questionsThatWerePassedOverComeLast() {
    var asked = page("forme=association&besoins=financement");
    var passed = page("forme=association&besoins=financement&effectif=?");

    assertThat(ids(asked.open().refinements())).startsWith("effectif");
    assertThat(ids(passed.open().refinements())).endsWith("effectif");
    assertThat(passed.open().refinements().getLast().isUnsure()).isTrue();
  }

  private static List<String> ids(OfferGroup group) {
    return group.cards().stream().map(OfferCard::id).toList();
  }

  private static List<String> ids(List<OpenQuestions.Refinement> refinements) {
    return refinements.stream().map(each -> each.question().id()).toList();
  }

  private static OfferCard card(ResultsPage page, String id) {
    return page.groups().stream()
        .flatMap(group -> group.cards().stream())
        .filter(card -> card.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String fact(OfferCard card, String name) {
    return card.facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(Fact::value)
        .findFirst()
        .orElseThrow();
  }
}
