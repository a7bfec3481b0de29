package fr.orientess.knowledge;

import static fr.orientess.knowledge.FindingAssert.assertFinding;
import static fr.orientess.knowledge.FindingAssert.assertOnlyError;
import static fr.orientess.knowledge.FindingAssert.assertOnlyWarning;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFindingsTest {

  private static final String FILE = "rules/tables/z.csv";

  private static KnowledgeFolder table(String csv) {
    return minimal().withTable("z.csv", csv);
  }

  @Test
  void anUnknownHeadingIsAnErrorOnTheFirstRow() {
    assertOnlyError(table("regle;offre;Fomre\na;pret;scop"))
        .at(FILE, 1, "Fomre")
        .saying("« Fomre »")
        .repairedBy("« forme »");
  }

  @Test
  void theNameOfANumberAloneIsNoHeading() {
    assertOnlyError(table("regle;offre;effectif\na;pret;3"))
        .at(FILE, 1, "effectif")
        .repairedBy("« effectif_min » ou « effectif_max »");
  }

  @Test
  void aRepeatedHeadingIsAnErrorOnTheFirstRow() {
    assertOnlyError(table("regle;offre;forme; FORME\na;pret;scop;"))
        .at(FILE, 1, "FORME")
        .saying("« FORME » est répété");
  }

  @Test
  void aMissingHeadingIsAnErrorOnTheFirstRow() {
    assertOnlyError(table("regle;forme\na;scop")).at(FILE, 1, "offre").saying("« offre »");
  }

  @Test
  void aCellBeyondTheHeadingIsSurplus() {
    assertOnlyError(table("regle;offre;forme\na;pret;scop;oups;"))
        .at(FILE, 2, null)
        .saying("« oups »")
        .saying("colonne D");
  }

  @Test
  void aCellUnderAnEmptyHeadingIsSurplusButAnEmptyColumnIsNot() {
    assertThat(table("regle;offre;;forme;;\na;pret;;scop;;").findings()).isEmpty();
    assertOnlyError(table("regle;offre;;forme;;\na;pret;oups;scop;;"))
        .at(FILE, 2, null)
        .saying("« oups »");
  }

  @ParameterizedTest
  @CsvSource({
    "forme, Assocation, « Assocation », « association »",
    "forme, !scoop, « scoop », « scop »",
    "besoins, conseil|finansement, « finansement », « financement »",
    "lieu, R52, « R52 », « R53 »",
    "lieu, Rennes, « Rennes », « C35238 »",
    "lieu, R53|!C3523, « C3523 », « C35238 »",
    "agrement, ouii, « ouii », « oui »",
    "effectif_min, -1, « -1 », « 0 »",
    "effectif_max, 501, « 501 », « 500 »",
    "effectif_max, beaucoup, « beaucoup », nombre",
    "priorite, 101, « 101 », « 100 »",
    "priorite, haute, « haute », entier",
    "priorite, '0,8', '« 0,8 »', entier",
    "debut, 1/3/2027, « 1/3/2027 », « 2027-03-01 »",
    "debut, 01.03.27, « 01.03.27 », « 2027-03-01 »",
    "fin, 31-4-2026, « 31-4-2026 », « 2026-04-30 »",
    "debut, 2026-02-30, « 2026-02-30 », « 2026-02-28 »",
    "fin, 31/04/2026, « 31/04/2026 », « 2026-04-30 »",
    "fin, 2026-13-01, « 2026-13-01 », AAAA-MM-JJ",
    "fin, demain, « demain », AAAA-MM-JJ",
    "debut, ?, « ? », AAAA-MM-JJ",
  })
  void aFaultyCellIsQuotedAndTheNearestValidValueProposed(
      String column, String cell, String quoted, String proposed) {
    assertOnlyError(table("regle;offre;" + column + "\na;pret;" + cell))
        .at(FILE, 2, column)
        .saying(quoted)
        .repairedBy(proposed);
  }

  @ParameterizedTest
  @CsvSource({
    "forme, scop||association",
    "forme, scop|",
    "forme, !",
    "lieu, R53|!",
    "forme, scop|?",
    "lieu, ?|R53",
    "forme, scop|!association",
    "besoins, !conseil|reseau",
  })
  void aMalformedListIsAnError(String column, String cell) {
    assertOnlyError(table("regle;offre;" + column + "\na;pret;" + cell))
        .at(FILE, 2, column)
        .saying("« " + cell + " »");
  }

  @Test
  void everyWrongOptionOfACellIsReported() {
    assertThat(table("regle;offre;forme\na;pret;x|scop|y").findings())
        .extracting(Finding::message)
        .satisfiesExactly(
            first -> assertThat(first).contains("« x »"),
            second -> assertThat(second).contains("« y »"));
  }

  @Test
  void anUnknownOfferIsAnError() {
    assertOnlyError(table("regle;offre\na;Prets"))
        .at(FILE, 2, "offre")
        .saying("« Prets »")
        .repairedBy("« pret »");
  }

  @Test
  void aMissingIdIsAnError() {
    assertOnlyError(table("regle;offre;forme\n;pret;scop")).at(FILE, 2, "regle");
    assertOnlyError(table("regle;offre;forme\na;;scop")).at(FILE, 2, "offre");
  }

  @Test
  void aMalformedIdIsAnError() {
    assertOnlyError(table("regle;offre\nÉté n°1;pret")).at(FILE, 2, "regle").saying("« Été n°1 »");
  }

  @Test
  void aRepeatedIdIsAnErrorAtTheLaterRow() {
    assertOnlyError(table("regle;offre\na;pret\n\nPRET-France;accueil"))
        .at(FILE, 4, "regle")
        .saying("« PRET-France »")
        .saying("rules/tables/base.csv, ligne 3");
  }

  @Test
  void boundsAndDatesThatAreUpsideDownAreErrors() {
    assertOnlyError(table("regle;offre;effectif_min;effectif_max\na;pret;10;9,5"))
        .at(FILE, 2, "effectif_max")
        .saying("« 9,5 »");
    assertOnlyError(table("regle;offre;debut;fin\na;pret;2026-07-02;01/07/2026"))
        .at(FILE, 2, "fin")
        .saying("« 01/07/2026 »");
  }

  @Test
  void aRowThatHasEndedIsAWarningTheDayAfter() {
    assertThat(table("regle;offre;fin\na;pret;2026-06-12").findings()).isEmpty();
    assertOnlyWarning(table("regle;offre;fin\na;pret;2026-06-11"))
        .at(FILE, 2, "fin")
        .saying("« a »")
        .saying("« 2026-06-11 »");
  }

  @Test
  void rowsThatDifferInNothingButTheirIdAreAWarningAtTheLaterOne() {
    var csv =
        """
        regle;offre;forme;lieu;commentaire
        a;pret;scop|association;R53|D29;
        b;pret;association | scop|scop;d29|r53;recopiée
        """;
    assertOnlyWarning(table(csv)).at(FILE, 3, null).saying("« b »").saying("« a »");
  }

  @Test
  void rowsThatDifferInTheirReasonAreNotEqual() {
    assertThat(table("regle;offre;motif\na;pret;Un\nb;pret;Deux").findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "regle;offre;stade\\na;pret;idee\\nb;pret;idées",
        "regle;offre;agrement\\na;pret;\\nb;pret;peut-être",
        "regle;offre;stades\\na;pret;idee\\nb;pret;creation",
        "regle;offre;debut;fin\\na;pret;;\\nb;pret;02/01/2020;01/01/2020",
      })
  void whatIsNotUnderstoodIsComparedToNothing(String csv) {
    assertThat(table(csv.replace("\\n", "\n")).findings())
        .singleElement()
        .matches(Finding::isError);
  }

  @Test
  void aTableWithoutRowsIsAWarning() {
    assertOnlyWarning(table("regle;offre;forme\n;;\n")).in(FILE).saying("« rules/tables/z.csv »");
  }

  @Test
  void anEmptyTableIsAnError() {
    assertOnlyError(table("")).in(FILE).saying("vide");
    assertOnlyError(table("\n;;\n")).in(FILE).saying("vide");
  }

  @Test
  void aTableWithoutHeadingsMissesThemOnly() {
    assertThat(table("\na;pret").findings())
        .satisfiesExactly(
            offer -> assertFinding(offer).at(FILE, 1, "offre"),
            row -> assertFinding(row).at(FILE, 1, "regle"));
  }

  @Test
  void anUnclosedQuoteMakesTheFileUnreadable() {
    assertOnlyError(table("regle;offre;motif\na;pret;\"oui\nb;accueil;non\n"))
        .at(FILE, 2, null)
        .saying("« a;pret;\"oui »");
    assertOnlyError(table("regle;offre;motif\na;pret;\"un\ndeux\"\nb;pret;\"oui\"non\n"))
        .at(FILE, 3, null)
        .saying("« b;pret;\"oui\"non »");
  }

  @Test
  void aFileWithNulBytesIsUnreadable() {
    assertOnlyError(table("regle;offre\na\0;pret")).in(FILE).saying("illisible");
  }

  @Test
  void everythingWrongIsReportedInOneGoAndInOrder() {
    var folder =
        table(
                """
                regle;offre;forme;agrement
                a;prett;scoop;peut-être
                b;pret;scop;oui
                b;pret;;
                """)
            .withTable("a.csv", "regle;ofre\nc;pret");

    assertThat(folder.findings())
        .extracting(finding -> finding.location().toString())
        .containsExactly(
            "rules/tables/a.csv, ligne 1, colonne offre",
            "rules/tables/a.csv, ligne 1, colonne ofre",
            FILE + ", ligne 2, colonne agrement",
            FILE + ", ligne 2, colonne forme",
            FILE + ", ligne 2, colonne offre",
            FILE + ", ligne 4, colonne regle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"idee, creation", "Idee/creation", "idee et creation", "\"idee\ncreation\""})
  void optionsBetweenWhichNoBarStandsAreGivenBackWithOne(String cell) {
    assertOnlyError(table("regle;offre;stade\na;pret;" + cell))
        .at(FILE, 2, "stade")
        .repairedBy("Séparez les options par une barre : « idee|creation ».");
  }
}
