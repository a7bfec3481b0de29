package fr.orientess.knowledge;

import static fr.orientess.knowledge.FindingAssert.assertFinding;
import static fr.orientess.knowledge.FindingAssert.assertOnlyError;
import static fr.orientess.knowledge.FindingAssert.assertOnlyWarning;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.directory.Rubric;
import fr.orientess.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryFindingsTest {

  private static final String OFFERS = "data/offers.json";
  private static final String PROVIDERS = "data/providers.json";

  /** The usual offers with more fields in the second one, on line 3. */
  private static KnowledgeFolder offer(String fields) {
    return minimal()
        .replacing(OFFERS, "\"financement\"}", "\"financement\", " + json(fields) + "}");
  }

  /** The usual providers with more fields in the second one, on line 3. */
  private static KnowledgeFolder provider(String fields) {
    return minimal()
        .replacing(
            PROVIDERS, "\"network\": \"cress\", \"coverage\": [\"FR\"]}", json(fields) + "}");
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  @Test
  void onlyTheRequiredFieldsAreRequired() {
    var knowledge = minimal().knowledge();

    var offer = knowledge.directory().offer("pret").orElseThrow();
    assertThat(offer.rubric()).isEqualTo(Rubric.FINANCEMENT);
    assertThat(offer.sources()).isEmpty();
    assertThat(knowledge.directory().providerOf(offer).name()).isEqualTo("Banque solidaire");
  }

  @Test
  void everythingKnownAboutAnOfferIsRead() {
    var folder =
        offer(
            "'formats': ['pret'], 'amount': {'min': 1000, 'max': null, 'text': 'sur dossier'},"
                + " 'cost': null,'calls': [{'year': 2026, 'opens': '2026-03', 'closes':"
                + " '2026-03-31', 'envelope': 200000}],'sources': [{'url': 'https://example.org',"
                + " 'date': null}], 'needs': ['x'], 'conditions': {}");

    var offer = folder.knowledge().directory().offer("pret").orElseThrow();
    assertThat(offer.formats()).containsExactly("pret");
    assertThat(offer.amount()).isNotNull().satisfies(a -> assertThat(a.min()).isEqualTo(1000));
    assertThat(offer.calls())
        .singleElement()
        .satisfies(call -> assertThat(call.envelope()).matches("200\\p{Zs}000 €"));
    assertThat(offer.sources()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'formats': 'pret'; formats; « pret »; liste",
        "'formats': [3]; formats; « 3 »; texte",
        "'amount': 3000; amount; « 3000 »; objet",
        "'amount': {'min': 5, 'max': 3}; amount; « 3 »; ",
        "'amount': {'min': 'cinq'}; amount; « cinq »; nombre",
        "'calls': [{'year': '2026'}]; calls; « 2026 »; entier",
        "'calls': [{'opens': '2026-02-30'}]; calls; « 2026-02-30 »; ",
        "'calls': [{'opens': '2026-03-02', 'closes': '2026-03-01'}]; calls; « 2026-03-01 »; ",
        "'sources': [{'url': 'x', 'date': '2026-13'}]; sources; « 2026-13 »; ",
        "'sources': [{'date': '2026'}]; sources; « url »; ",
        "'sources': ['x']; sources; « x »; objet",
        "'lastSeen': '12/2025'; lastSeen; « 12/2025 »; AAAA-MM",
        "'sumary': 'x'; sumary; « sumary »; « summary »",
        "'url': ['x']; url; « […] »; texte",
      })
  void aFaultyFactIsQuotedAndFoundByItsLine(
      String fields, String field, String quoted, String proposed) {
    assertOnlyError(offer(fields))
        .at(OFFERS, 3, field)
        .saying(quoted)
        .repairedBy(proposed == null ? "" : proposed);
  }

  @Test
  void anUnknownProviderIsAnError() {
    assertOnlyError(minimal().replacing(OFFERS, "\"banque\"", "\"banqe\""))
        .at(OFFERS, 3, "provider")
        .saying("« banqe »")
        .repairedBy("« banque »");
    assertOnlyError(provider("'network': 'cres'"))
        .at(PROVIDERS, 3, "network")
        .saying("« cres »")
        .repairedBy("« cress »");
  }

  @Test
  void everyUnknownProgrammeOnOneLineIsAnError() {
    var offers =
        json(
            "[{'id': 'a', 'provider': 'cress', 'name': 'A', 'rubric': 'reseau', 'programme':"
                + " 'bb'},{'id': 'b', 'provider': 'cress', 'name': 'B', 'rubric': 'reseau',"
                + " 'programme': 'z'}]");
    var folder = minimal().with(OFFERS, offers).without("rules/tables/base.csv");

    assertThat(folder.findings())
        .filteredOn(Finding::isError)
        .extracting(Finding::message)
        .containsExactly("L’offre « bb » est inconnue.", "L’offre « z » est inconnue.");
  }

  @Test
  void anUnknownRubricIsAnError() {
    assertOnlyError(minimal().replacing(OFFERS, "\"financement\"", "\"financements\""))
        .at(OFFERS, 3, "rubric")
        .saying("« financements »")
        .repairedBy("« financement »");
  }

  @Test
  void anUnknownTerritoryIsAnError() {
    assertOnlyError(provider("'coverage': ['R53', 'D36']"))
        .at(PROVIDERS, 3, "coverage")
        .saying("« D36 »")
        .repairedBy("« D35 »");
  }

  @Test
  void missingFieldsAreErrors() {
    assertThat(
            minimal()
                .without("rules/tables/base.csv")
                .withOffers("{}", "{\"id\": \" \", \"provider\": null}")
                .findings())
        .extracting(Finding::location)
        .extracting(Object::toString)
        .containsExactly(
            OFFERS + ", ligne 2, colonne id",
            OFFERS + ", ligne 2, colonne name",
            OFFERS + ", ligne 2, colonne provider",
            OFFERS + ", ligne 2, colonne rubric",
            OFFERS + ", ligne 3, colonne id",
            OFFERS + ", ligne 3, colonne name",
            OFFERS + ", ligne 3, colonne provider",
            OFFERS + ", ligne 3, colonne rubric");
  }

  @Test
  void aRepeatedIdIsAnErrorAtTheLaterLine() {
    var again = "{\"id\": \"cress\", \"name\": \"Encore\"}";
    assertOnlyError(minimal().replacing(PROVIDERS, "\n]", ",\n" + again + "\n]"))
        .at(PROVIDERS, 4, "id")
        .saying("« cress »");
    assertOnlyError(
            minimal()
                .replacing(OFFERS, "\"id\": \"pret\"", "\"id\":\n\"accueil\"")
                .without("rules/tables/base.csv")
                .withTable("a.csv", "regle;offre\na;accueil"))
        .at(OFFERS, 4, "id")
        .saying("« accueil »");
  }

  @Test
  void anOfferWithoutRowIsAWarningAtItsLine() {
    var unused =
        "{\"id\": \"prix\", \"provider\": \"cress\", \"name\": \"Prix\", \"rubric\":"
            + " \"information\"}";
    assertOnlyWarning(minimal().replacing(OFFERS, "\n]", ",\n" + unused + "\n]"))
        .at(OFFERS, 4, "id")
        .saying("« prix »");
  }

  @ParameterizedTest
  @CsvSource({"2021-06-11", "2021-05", "2020"})
  void aSourceOlderThanFiveYearsIsAWarning(String date) {
    assertOnlyWarning(offer("'lastSeen': '" + date + "'"))
        .at(OFFERS, 3, "lastSeen")
        .saying("« pret »")
        .saying("« " + date + " »");
    assertOnlyWarning(
            provider(
                "'sources': [{'url': 'x', 'date': '" + date + "'}, {'url': 'y', 'date': '2001'}]"))
        .at(PROVIDERS, 3, "sources")
        .saying("« banque »")
        .saying("« " + date + " »");
  }

  @ParameterizedTest
  @CsvSource({"2021-06-12", "2021-06", "2021", "2026"})
  void aSourceOfFiveYearsOrLessIsNoWarning(String date) {
    assertThat(
            offer("'lastSeen': '" + date + "', 'sources': [{'url': 'x', 'date': '2001'}]")
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"data/questionnaire.json", "data/providers.json", "data/offers.json"})
  void aMissingFileIsTheOnlyError(String path) {
    assertOnlyError(minimal().without(path)).in(path).saying("« " + path + " »");
  }

  @Test
  void aMisspeltFileIsProposed() {
    var folder = minimal().without(OFFERS).with("data/offer.json", "[]");

    assertOnlyError(folder).in(OFFERS).repairedBy("« data/offer.json »");
  }

  @Test
  void anEmptyListOfProvidersKnowsNone() {
    assertThat(minimal().with(PROVIDERS, "[]").findings())
        .hasSize(2)
        .allSatisfy(finding -> assertFinding(finding).saying("inconnue"));
  }
}
