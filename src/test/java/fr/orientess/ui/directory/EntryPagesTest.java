package fr.orientess.ui.directory;

import static fr.orientess.ui.directory.SmallDirectory.offer;
import static fr.orientess.ui.directory.SmallDirectory.plain;
import static fr.orientess.ui.directory.SmallDirectory.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.orientess.ui.directory.Audience.Criterion;
import fr.orientess.ui.markup.Fact;
import fr.orientess.ui.markup.Named;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Typography;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryPagesTest {

  @Test
  void anOfferSaysForWhomItIsWithoutAnyCode() {
    var audience = offer("accueil").audience();

    assertThat(audience.shared())
        .containsExactly(
            new Criterion("Étape du projet", List.of("Une idée", "En création")),
            new Criterion("Forme de la structure", List.of("Toutes les formes")),
            new Criterion("Territoire", List.of("Bretagne", "Sauf Finistère")),
            new Criterion("Répond à", List.of("Du conseil")),
            new Criterion("Dates", List.of("Jusqu’au 30 septembre 2026")));
    assertThat(audience.toCheck()).containsExactly("Sur rendez-vous.");
    assertThat(audience.ways())
        .singleElement()
        .satisfies(way -> assertThat(way.reason()).isEqualTo("La chambre reçoit tout le monde."));
  }

  @Test
  void severalWaysTellOnceWhatTheyShare() {
    var audience = offer("prime").audience();

    assertThat(audience.shared())
        .extracting(Criterion::label)
        .containsExactly("Étape du projet", "Territoire", "Répond à");
    assertThat(audience.toCheck()).containsExactly("Un dossier est demandé.");
    assertThat(audience.ways())
        .extracting(Audience.Way::criteria)
        .containsExactly(
            List.of(
                new Criterion("Forme de la structure", List.of("Scop")),
                new Criterion("effectif", List.of("au moins 1 salarié"))),
            List.of(
                new Criterion("Forme de la structure", List.of("Association")),
                new Criterion("agrement", List.of("Oui"))));
  }

  @Test
  void whatNobodyKnowsIsSaidToBeUnknown() {
    assertThat(offer("programme").audience().shared())
        .contains(
            new Criterion(
                "Forme de la structure",
                List.of(nonBreaking("Aucune source ne le précise : à vérifier"))),
            new Criterion("Répond à", List.of(nonBreaking("Tout sauf : Un réseau"))),
            new Criterion("Territoire", List.of("Partout")),
            new Criterion("Dates", List.of("À partir du 1er octobre 2026")));
  }

  @Test
  void anOfferThatHasEndedSaysSinceWhen() {
    assertThat(offer("fini").ended().orElseThrow()).contains("depuis le 1er mars 2025");
    assertThat(offer("accueil").ended()).isEmpty();
    assertThat(offer("sans-regle").ended()).isEmpty();
  }

  @Test
  void theFactsAreWordedAsOnTheResults() {
    assertThat(offer("accueil").facts())
        .containsExactly(
            new Fact("deadline", "Échéance", "Jusqu’au 30 septembre 2026"),
            new Fact("cost", "Coût", "Gratuit"),
            new Fact("formats", "Forme", "Permanence ou rendez-vous"));
    assertThat(plain(offer("prime").facts().getFirst().value())).isEqualTo("jusqu’à 3 000 €");
    assertThat(offer("prime").words().age()).contains("Information ancienne (2018)");
    assertThat(offer("prime").where()).isEqualTo(nonBreaking("Offre locale : Ille-et-Vilaine"));
    assertThat(offer("programme").where()).isEqualTo("Offre nationale");
  }

  private static String nonBreaking(String text) {
    return Typography.of(text);
  }

  @Test
  void aProgrammeAndItsLocalVersionLeadToEachOther() {
    assertThat(offer("prime").programme().orElseThrow().offer().id()).isEqualTo("programme");
    assertThat(offer("programme").versions())
        .containsExactly(new Named("Prime aux coopératives (CRESS)", "/offre/prime"));
    assertThat(offer("accueil").versions()).isEmpty();
  }

  @Test
  void anOfferShowsTheOthersOfItsProvider() {
    assertThat(offer("accueil").others())
        .extracting(card -> card.name().href(), EntryCard::ended)
        .containsExactly(tuple("/offre/prime", null), tuple("/offre/fini", "Terminée"));
    assertThat(offer("accueil").othersElsewhere()).isZero();
  }

  @Test
  void aProviderSaysWhatItIsWhereItWorksAndHowToReachIt() {
    var cress = provider("cress");

    assertThat(cress.kind()).contains("Chambre régionale (CRESS)");
    assertThat(cress.where()).isEqualTo("Bretagne");
    assertThat(cress.contacts())
        .containsExactly(new SafeLink("mailto:contact@cress.bzh", "contact@cress.bzh"));
    assertThat(cress.sources().age()).contains("Information ancienne (2019)");
    assertThat(cress.offers())
        .extracting(ProviderPage.Part::title)
        .containsExactly("Financement", "Information");
    assertThat(cress.entry().network().orElseThrow().id()).isEqualTo("reseau");
    assertThat(provider("reseau").members())
        .containsExactly(new Named("CRESS", "/structure/cress"));
  }

  @Test
  void aKindThatTheProgramDoesNotKnowIsMadeReadable() {
    assertThat(provider("agglo").kind()).contains("Club de quartier");
    assertThat(provider("agglo").where()).isEqualTo("Rennes et 2 autres territoires");
    assertThat(provider("malice").where()).isEqualTo("Territoire non précisé");
  }

  @Test
  void nothingInTheDirectoryBecomesMarkup() {
    var offer = new OfferMarkup(offer("malice"));
    var provider = new ProviderMarkup(provider("malice"));

    for (var element :
        List.of(
            offer.head(),
            offer.next(),
            offer.audience(),
            offer.toCheck(),
            offer.others(),
            provider.head(),
            provider.contacts(),
            provider.offers(),
            provider.sources())) {
      assertThat(element.select("script, img, b, i, [href^=javascript]")).isEmpty();
    }
    assertThat(offer.head().select("h1").text()).isEqualTo("<img src=x onerror=alert(1)>");
  }
}
