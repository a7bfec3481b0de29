package fr.orientess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferFactsTest {

  private static final Texts FRENCH = new Texts(Locale.FRENCH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"min\": 5000, \"max\": 15000 | de 5 000 à 15 000 €",
        "\"max\": 10000 | jusqu’à 10 000 €",
        "\"min\": 0, \"max\": 10000 | jusqu’à 10 000 €",
        "\"min\": 500 | à partir de 500 €",
        "\"min\": 3000, \"max\": 3000 | 3 000 €",
        "\"text\": \"70 % du coût\" | 70 % du coût",
        "\"max\": 3000, \"text\": \"Sur 2 à 5 ans\" | jusqu’à 3 000 € (Sur 2 à 5 ans)",
        "\"max\": 3000, \"text\": \"3 000 € par lauréat\" | 3 000 € par lauréat"
      })
  void anAmountIsSaidInFiguresUnlessItsTextSaysThem(String amount, String words) {
    var facts = facts("\"amount\": {" + amount + "}");

    assertThat(facts.amount().map(OfferFactsTest::plain)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"opens\": \"2026-06-01\", \"closes\": \"2026-06-30\" | Candidatures jusqu’au 30 juin"
            + " 2026",
        "\"opens\": \"2026-07-01\", \"closes\": \"2026-08-31\""
            + " | Candidatures du 1er juillet 2026 au 31 août 2026",
        "\"opens\": \"2026-07-01\" | Ouverture des candidatures : 1er juillet 2026",
        "\"opens\": \"2026-09\", \"year\": 2026 | Ouverture des candidatures : septembre 2026",
        "\"opens\": \"2026-06-01\" | Dernière édition connue : 2026. Demandez s’il y en aura une"
            + " autre",
        "\"year\": 2024, \"closes\": \"2024-03-12\" | La dernière édition connue (2024) s’est"
            + " terminée le 12 mars 2024 : demandez s’il y en aura une autre",
        "\"year\": 2018 | Dernière édition connue : 2018. Demandez s’il y en aura une autre"
      })
  void aCallSaysWhetherItIsOpen(String call, String words) {
    var facts = facts("\"calls\": [{\"year\": 2011}, {" + call + "}]");

    assertThat(facts.call().map(OfferFactsTest::plain)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"opens\": \"2027-01-10\", \"closes\": \"2027-03-31\"}, {\"closes\": \"2026-06-30\"}"
            + " | Candidatures jusqu’au 30 juin 2026",
        "{\"year\": 2027}, {\"opens\": \"2026-07-01\"} | Ouverture des candidatures : 1er juillet"
            + " 2026",
        "{\"opens\": \"2027-01-10\"}, {\"opens\": \"2026-07-01\"}"
            + " | Ouverture des candidatures : 1er juillet 2026",
        "{\"closes\": \"2026-06-12\"}, {\"closes\": \"2026-06-11\"}"
            + " | Candidatures jusqu’au 12 juin 2026"
      })
  void anEditionThatIsOpenCountsMoreThanOneToComeAndThatMoreThanThoseOver(
      String calls, String words) {
    assertThat(facts("\"calls\": [" + calls + "]").call().map(OfferFactsTest::plain))
        .contains(words);
  }

  @Test
  void factsAreOldUndatedOrNeither() {
    assertThat(facts("\"lastSeen\": \"2019-05\"").age()).contains("Information ancienne (2019)");
    assertThat(facts("\"summary\": \"x\"").age()).contains("Information non datée");
    assertThat(
            facts(
                    """
                    "lastSeen": "2015", "sources": [{"url": "https://a.fr", "date": "2024"}]\
                    """)
                .age())
        .isEmpty();
  }

  @Test
  void theNewestSourceComesFirstAndOnlyAddressesAreLinks() {
    var facts =
        facts(
            """
            "sources": [{"url": "un entretien"}, {"url": "https://a.fr/x", "date": "2019-02"},
            {"url": "javascript:alert(1)", "date": "2024"}]\
            """);

    assertThat(facts.sources())
        .containsExactly(
            new SourceFacts.SourceWords("javascript:alert(1)", null, "2024"),
            new SourceFacts.SourceWords("a.fr", "https://a.fr/x", "février 2019"),
            new SourceFacts.SourceWords("un entretien", null, "sans date"));
  }

  @Test
  void formatsAndCostsThatNobodyKnowsReadAsTheirIds() {
    var facts = facts("\"formats\": [\"pret-honneur\", \"jeu-de-role\"], \"cost\": \"au-choix\"");

    assertThat(facts.formats()).containsExactly("Prêt d’honneur", "Jeu de role");
    assertThat(facts.cost()).contains("Au choix");
  }

  @Test
  void whatWasReadBetweenTheLinesIsSaid() {
    var facts = facts("\"inferredFields\": [\"stages\", \"needs\", \"colour\", \"shape\"]");

    assertThat(facts.inferred().map(OfferFactsTest::plain))
        .contains(
            "Déduit d’une description, à vérifier : étapes du projet, besoins, d’autres"
                + " précisions.");
  }

  private static OfferFacts facts(String fields) {
    var directory =
        KnowledgeFolder.minimal()
            .replacing(
                "data/offers.json",
                "\"rubric\": \"financement\"",
                "\"rubric\": \"financement\", " + fields)
            .knowledge()
            .directory();
    var offer = directory.offer("pret").orElseThrow();
    return new OfferFacts(offer, directory.providerOf(offer), KnowledgeFolder.TODAY, FRENCH);
  }

  /** With ordinary spaces. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
