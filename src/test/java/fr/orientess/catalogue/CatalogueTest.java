package fr.orientess.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.orientation.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final KnowledgeBase KNOWLEDGE =
      KnowledgeFolder.minimal()
          .withProviders(
              """
              {"id": "cress", "name": "Chambre de Bretagne", "kind": "chambre", "coverage": ["R53"]}\
              """,
              """
              {"id": "banque", "name": "Banque solidaire", "kind": "financeur", "coverage": ["FR"]}\
              """,
              """
              {"id": "ailleurs", "name": "Étape d’ailleurs"}\
              """)
          .withOffers(
              """
              {"id": "pret", "provider": "banque", "name": "Prêt", "rubric": "financement"}\
              """,
              """
              {"id": "accueil", "provider": "cress", "name": "Accueil", "rubric": "information"}\
              """,
              """
              {"id": "prime", "provider": "cress", "name": "Prime rennaise", "rubric": "financement"}\
              """)
          .with(
              "rules/tables/base.csv",
              """
              regle;offre;lieu;besoins
              pret;pret;!D29;financement
              accueil;accueil;R53;
              prime;prime;C35238|C35047;financement
              """)
          .knowledge();

  private static final Catalogue CATALOGUE = new Catalogue(KNOWLEDGE);

  private static List<String> offers(Query query) {
    return CATALOGUE.offers(query).entries().stream().map(entry -> entry.offer().id()).toList();
  }

  private static List<String> providers(Query query) {
    return CATALOGUE.providers(query).entries().stream()
        .map(entry -> entry.provider().id())
        .toList();
  }

  private static Query at(String territory) {
    return Query.EVERYTHING.at(KNOWLEDGE.territories().territory(territory).orElseThrow());
  }

  @Test
  void everythingStandsInTheOrderOfTheAlphabet() {
    assertThat(offers(Query.EVERYTHING)).containsExactly("accueil", "pret", "prime");
    assertThat(providers(Query.EVERYTHING)).containsExactly("banque", "cress", "ailleurs");
  }

  @Test
  void aPlaceFindsWhatIsToBeHadThereNearOnesFirst() {
    assertThat(offers(at("C35238"))).containsExactly("prime", "accueil", "pret");
    assertThat(offers(at("C35288"))).containsExactly("accueil", "pret");
    assertThat(offers(at("C29019"))).containsExactly("accueil");
    assertThat(offers(at("D75"))).containsExactly("pret");
    assertThat(offers(at("R53"))).containsExactly("prime", "accueil", "pret");
    assertThat(providers(at("R11"))).containsExactly("banque", "ailleurs");
  }

  @Test
  void aNeedFindsTheOffersWhoseRowsNameItOrNoNeedAtAll() {
    assertThat(offers(Query.EVERYTHING.toggle(Facet.NEED, "financement")))
        .containsExactly("accueil", "pret", "prime");
    assertThat(offers(Query.EVERYTHING.toggle(Facet.NEED, "reseau"))).containsExactly("accueil");
  }

  @Test
  void aProviderIsFoundByWhatItsOffersHave() {
    assertThat(providers(Query.EVERYTHING.toggle(Facet.RUBRIC, "information")))
        .containsExactly("cress");
    assertThat(offers(Query.EVERYTHING.toggle(Facet.KIND, "financeur"))).containsExactly("pret");
  }

  @Test
  void valuesOfOneFacetAreAlternativesFacetsAreNot() {
    var both =
        Query.EVERYTHING.toggle(Facet.RUBRIC, "information").toggle(Facet.RUBRIC, "financement");

    assertThat(offers(both)).hasSize(3);
    assertThat(offers(both.toggle(Facet.KIND, "chambre"))).containsExactly("accueil", "prime");
    assertThat(both.toggle(Facet.RUBRIC, "information").of(Facet.RUBRIC))
        .containsExactly("financement");
  }

  @Test
  void aCountSaysWhatChoosingTheValueWouldFind() {
    var counts = CATALOGUE.offers(Query.EVERYTHING.toggle(Facet.RUBRIC, "information")).counts();

    assertThat(counts.get(Facet.RUBRIC)).containsEntry("financement", 2);
    assertThat(counts.get(Facet.KIND)).containsOnlyKeys("chambre");
  }

  @Test
  void wordsAreFoundInNamesOfTerritoriesNeedsAndProviders() {
    assertThat(offers(Query.EVERYTHING.with("rennes"))).containsExactly("prime");
    assertThat(offers(Query.EVERYTHING.with("banque"))).containsExactly("pret");
    assertThat(providers(Query.EVERYTHING.with("bretange"))).containsExactly("cress");
  }

  @Test
  void valuesThatNothingHasAreDropped() {
    var query = Query.EVERYTHING.toggle(Facet.KIND, "x").toggle(Facet.KIND, "chambre");

    assertThat(CATALOGUE.sensible(query).chosen()).isEqualTo(Map.of(Facet.KIND, Set.of("chambre")));
  }

  @Test
  void anOfferReachesAsFarAsItsWidestTerritory() {
    assertThat(CATALOGUE.offer("prime").orElseThrow().reach().level()).isEqualTo(Level.LOCAL);
    assertThat(CATALOGUE.offer("accueil").orElseThrow().reach().level()).isEqualTo(Level.REGIONAL);
    assertThat(CATALOGUE.offer("pret").orElseThrow().reach().level()).isEqualTo(Level.NATIONAL);
  }
}
