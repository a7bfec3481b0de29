package fr.orientess.knowledge;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

  private static EligibilityRow row(String csv) {
    return row(csv.getBytes(UTF_8));
  }

  private static EligibilityRow row(byte[] csv) {
    var folder = minimal().with("rules/tables/z.csv", csv);
    assertThat(folder.findings()).isEmpty();
    return folder.knowledge().rows().getLast();
  }

  @Test
  void utf8WithAByteOrderMarkIsRead() {
    assertThat(row("\uFEFFregle;offre;motif\na;pret;Prêt à l'emploi").reason())
        .isEqualTo("Prêt à l'emploi");
  }

  @Test
  void windows1252IsRead() {
    var csv = "regle;offre;motif\r\na;pret;Prêt de 5 000 € – été\r\n";
    assertThat(row(csv.getBytes(Charset.forName("windows-1252"))).reason())
        .isEqualTo("Prêt de 5 000 € – été");
  }

  @Test
  void commasSeparateWhenTheHeadingUsesThem() {
    var row = row("regle,offre,motif\na,pret,\"Oui, vraiment ; oui\"");

    assertThat(row.reason()).isEqualTo("Oui, vraiment ; oui");
  }

  @Test
  void headingsMayStandInAnyOrderAndCase() {
    var row = row("Motif; OFFRE ;Forme;REGLE\nParce que.;PRET;Scop;A-1");

    assertThat(row.id()).isEqualTo("a-1");
    assertThat(row.offer().id()).isEqualTo("pret");
    assertThat(row.conditions()).hasSize(1);
  }

  @Test
  void aCellMayHoldQuotesSeparatorsAndLineBreaks() {
    var row =
        row(
            "regle;offre;motif;forme\na;pret;\"Un \"\"prêt\"\" ;\nsur mesure\";\"scop |\nassociation\"");

    assertThat(row.reason()).isEqualTo("Un \"prêt\" ;\nsur mesure");
    assertThat(row.conditions().getFirst()).isInstanceOf(Condition.AnyOf.class);
  }

  @Test
  void rowsAreNumberedAsTheSpreadsheetShowsThem() {
    var row = row("regle;offre;motif\n\n;;\nb;accueil;\"sur\ntrois\nlignes\"\n\na;pret;\n");

    assertThat(row.source()).hasToString("rules/tables/z.csv, ligne 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,5", "12.5", "+12,50"})
  void decimalsAreWrittenWithCommaOrPoint(String written) {
    assertThat(
            between(row("regle;offre;effectif_min;effectif_max\na;pret;\"" + written + "\";"))
                .min())
        .isEqualTo(12.5);
  }

  @Test
  void thousandsMayBeSeparatedBySpaces() {
    var folder =
        minimal()
            .replacing("data/questionnaire.json", "\"max\": 500", "\"max\": 5000000")
            .withTable(
                "z.csv",
                "regle;offre;effectif_min;effectif_max\na;pret;1 000;1\u00A0234\u202F567,5");

    var between = between(folder.knowledge().rows().getLast());
    assertThat(between.min()).isEqualTo(1000);
    assertThat(between.max()).isEqualTo(1_234_567.5);
  }

  @Test
  void anEmptyBoundIsNone() {
    assertThat(between(row("regle;offre;effectif_min;effectif_max\na;pret;;3")).min())
        .isNegative()
        .isInfinite();
    assertThat(between(row("regle;offre;effectif_min\na;pret;3")).max()).isPositive().isInfinite();
  }

  private static Condition.Between between(EligibilityRow row) {
    return (Condition.Between) row.conditions().getFirst();
  }

  @ParameterizedTest
  @CsvSource({"oui,true", "OUI,true", "VRAI,true", "true,true", "non,false", "Faux,false"})
  void yesAndNoAreWrittenInManyWays(String written, boolean value) {
    var row = row("regle;offre;agrement\na;pret;" + written);

    assertThat(((Condition.Is) row.conditions().getFirst()).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forme", "besoins", "lieu", "agrement", "effectif_min", "effectif_max"})
  void aQuestionMarkAloneIsAConditionThatNobodyKnows(String column) {
    var row = row("regle;offre;" + column + "\na;pret; ? ");

    assertThat(row.conditions()).hasSize(1);
    assertThat(row.conditions().getFirst()).isInstanceOf(Condition.Unstated.class);
  }

  @Test
  void aQuestionMarkInOneBoundMakesTheWholeConditionUnknown() {
    assertThat(row("regle;offre;effectif_min;effectif_max\na;pret;3;?").conditions())
        .singleElement()
        .isInstanceOf(Condition.Unstated.class);
  }

  @Test
  void datesAreIsoOrFrench() {
    var row = row("regle;offre;debut;fin\na;pret;2026-01-31;31/12/2026");

    assertThat(row.from()).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(row.until()).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void aPriorityMayHaveEmptyDecimals() {
    assertThat(row("regle;offre;priorite\na;pret;70,0").priority()).isEqualTo(70);
  }

  @Test
  void placesMixCodesAndExclusions() {
    var within =
        (Condition.Within) row("regle;offre;lieu\na;pret;r53|!c35238").conditions().getFirst();

    assertThat(within.area().listed()).hasToString("[R53]");
    assertThat(within.area().excluded()).hasToString("[C35238]");
  }
}
