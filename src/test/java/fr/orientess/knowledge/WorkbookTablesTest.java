package fr.orientess.knowledge;

import static fr.orientess.knowledge.FindingAssert.assertFinding;
import static fr.orientess.knowledge.FindingAssert.assertOnlyError;
import static fr.orientess.knowledge.FindingAssert.assertOnlyWarning;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static fr.orientess.knowledge.Workbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.Workbook.Formula;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookTablesTest {

  private static final String FILE = "rules/tables/z.xlsx";

  private static KnowledgeFolder folder(Workbook workbook) {
    return minimal().with(FILE, workbook.bytes());
  }

  private static KnowledgeFolder folder(Object[]... rows) {
    return folder(Workbook.of("Prêts", rows));
  }

  private static EligibilityRow last(KnowledgeFolder folder) {
    assertThat(folder.findings()).isEmpty();
    return folder.knowledge().rows().getLast();
  }

  @Test
  void dateNumberAndBooleanCellsCount() {
    var row =
        last(
            folder(
                row(
                    "regle",
                    "offre",
                    "priorite",
                    "effectif_min",
                    "effectif_max",
                    "agrement",
                    "debut",
                    "fin"),
                row(
                    2026,
                    "pret",
                    70,
                    1,
                    12.5,
                    true,
                    LocalDate.of(2026, 1, 2),
                    LocalDateTime.of(2026, 12, 31, 18, 30))));

    assertThat(row.id()).isEqualTo("2026");
    assertThat(row.priority()).isEqualTo(70);
    assertThat(row.from()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(row.until()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(row.conditions().get(0))
        .isInstanceOfSatisfying(
            Condition.Between.class,
            between -> {
              assertThat(between.min()).isEqualTo(1);
              assertThat(between.max()).isEqualTo(12.5);
            });
    assertThat(row.conditions().get(1))
        .isInstanceOfSatisfying(Condition.Is.class, is -> assertThat(is.value()).isTrue());
    assertThat(row.source()).hasToString(FILE + ", feuille Prêts, ligne 2");
  }

  @Test
  void aWorkbookThatAnotherProgramWroteAsAStreamIsRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new SXSSFWorkbook()) {
      var sheet = workbook.createSheet("Prêts");
      var heading = sheet.createRow(0);
      heading.createCell(0).setCellValue("regle");
      heading.createCell(1).setCellValue("offre");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("a");
      row.createCell(1).setCellValue("pret");
      workbook.write(bytes);
    }

    assertThat(last(minimal().with(FILE, bytes.toByteArray())).id()).isEqualTo("a");
  }

  @Test
  void datesOfOldMacsAreCountedFrom1904() {
    var workbook =
        Workbook.of(
            "Prêts", row("regle", "offre", "fin"), row("a", "pret", LocalDate.of(2026, 12, 31)));
    workbook.poi().getCTWorkbook().getWorkbookPr().setDate1904(true);
    workbook.sheet("Prêts").getRow(1).getCell(2).setCellValue(LocalDate.of(2026, 12, 31));

    assertThat(last(folder(workbook)).until()).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void textsMayBeFormattedAndHoldLineBreaks() {
    var workbook =
        Workbook.of(
            "Prêts",
            row("regle", "offre", "forme", "motif"),
            row("a", "pret", "scop |\nassociation"));
    var rich = new org.apache.poi.xssf.usermodel.XSSFRichTextString("Prêt ");
    rich.append("d'honneur", workbook.poi().createFont());
    workbook.sheet("Prêts").getRow(1).createCell(3).setCellValue(rich);

    var row = last(folder(workbook));
    assertThat(row.reason()).isEqualTo("Prêt d'honneur");
    assertThat(row.conditions().getFirst()).isInstanceOf(Condition.AnyOf.class);
  }

  @Test
  void everyVisibleSheetIsATableUnlessItsNameBeginsWithAnUnderscore() {
    var workbook =
        Workbook.of("Un", row("regle", "offre"), row("a", "pret"))
            .with("_aide", row("Mode d'emploi", new Formula("1+1")))
            .with("Cachée", row("brouillon"))
            .with("Très cachée", row("brouillon"))
            .with("Deux", row("regle", "offre"), row(), row("b", "accueil"))
            .merging("_aide", "A1:C1")
            .hiding("Cachée");
    workbook.poi().setSheetVisibility(3, SheetVisibility.VERY_HIDDEN);

    var folder = folder(workbook);
    assertThat(last(folder).source()).hasToString(FILE + ", feuille Deux, ligne 3");
    assertThat(folder.knowledge().rows()).hasSize(4);
  }

  @Test
  void aFaultyCellIsFoundBySheetRowAndHeading() {
    assertOnlyError(folder(row("regle", "offre", "Forme"), row(), row("a", "pret", "scoop")))
        .at(FILE, "Prêts", 3, "Forme")
        .saying("« scoop »")
        .repairedBy("« scop »");
  }

  @Test
  void aNumberWhereAnOptionShouldBeIsQuotedAsItIsShown() {
    assertOnlyError(folder(row("regle", "offre", "forme"), row("a", "pret", 2026)))
        .at(FILE, "Prêts", 2, "forme")
        .saying("« 2026 »");
  }

  @Test
  void aFormulaIsAnErrorThatShowsItsValue() {
    var workbook =
        Workbook.of(
            "Prêts", row("regle", "offre", "effectif_min"), row("a", "pret", new Formula("1+2")));
    workbook.poi().getCreationHelper().createFormulaEvaluator().evaluateAll();

    assertOnlyError(folder(workbook))
        .at(FILE, "Prêts", 2, "effectif_min")
        .saying("« =1+2 »")
        .repairedBy("« 3");
  }

  @Test
  void mergedCellsAreAnError() {
    var workbook =
        Workbook.of("Prêts", row("regle", "offre", "forme"), row("a", "pret"), row("b", "accueil"))
            .merging("Prêts", "C2:C3");

    assertOnlyError(folder(workbook)).at(FILE, "Prêts", 2, "forme").saying("« C2:C3 »");
  }

  @Test
  void anErrorCellIsAnError() {
    var workbook = Workbook.of("Prêts", row("regle", "offre", "forme"), row("a", "pret"));
    workbook.sheet("Prêts").getRow(1).createCell(2).setCellErrorValue(FormulaError.NA.getCode());

    assertOnlyError(folder(workbook)).at(FILE, "Prêts", 2, "forme").saying("« #N/A »");
  }

  @Test
  void aSurplusCellIsFoundByItsColumnLetter() {
    assertOnlyError(folder(row("regle", "offre"), row("a", "pret", "", "oups")))
        .at(FILE, "Prêts", 2, null)
        .saying("« oups »")
        .saying("colonne D");
  }

  @Test
  void anEmptySheetIsAnErrorAndOneWithoutRowsAWarning() {
    assertOnlyError(
            folder(Workbook.of("Un", row("regle", "offre"), row("a", "pret")).with("Feuil2")))
        .at(FILE, "Feuil2", null, null)
        .saying("« Feuil2 »");
    assertOnlyWarning(folder(row("regle", "offre")))
        .at(FILE, "Prêts", null, null)
        .saying("« Prêts »");
  }

  @Test
  void aWorkbookWithoutAnyTableIsAnError() {
    assertOnlyError(folder(Workbook.of("_aide", row("x")))).in(FILE);
  }

  @Test
  void aLinkToAnotherWorkbookIsAnError() {
    var bytes = Workbook.of("Prêts", row("regle", "offre"), row("a", "pret")).bytes();
    var linked =
        Workbook.changing(
            bytes,
            "xl/_rels/workbook.xml.rels",
            rels ->
                rels.replace(
                    "</Relationships>",
                    "<Relationship Id=\"x1\" TargetMode=\"External\" Target=\"file:///c:/autre.xlsx\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\"/>"
                        + "</Relationships>"));

    assertOnlyError(minimal().with(FILE, linked)).in(FILE).saying("« file:///c:/autre.xlsx »");
  }

  @Test
  void aHyperlinkInACellIsOnlyText() {
    var workbook =
        Workbook.of(
            "Prêts", row("regle", "offre", "commentaire"), row("a", "pret", "https://example.org"));
    var link =
        workbook
            .poi()
            .getCreationHelper()
            .createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
    link.setAddress("https://example.org");
    workbook.sheet("Prêts").getRow(1).getCell(2).setHyperlink(link);

    assertThat(folder(workbook).findings()).isEmpty();
  }

  @Test
  void aMacroIsAnError() {
    var workbook = Workbook.of("Prêts", row("regle", "offre"), row("a", "pret"));
    try {
      workbook.poi().setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }

    assertThat(folder(workbook).findings())
        .allSatisfy(finding -> assertFinding(finding).in(FILE).saying("macro"))
        .isNotEmpty();
  }

  @Test
  void otherSpreadsheetFormatsAreRefusedWithAWayOut() {
    for (var name :
        new String[] {"a.xls", "a.xlsm", "a.xlsb", "a.ods", "a.tsv", "sous-dossier/a.xls"}) {
      assertOnlyError(minimal().withTable(name, "x"))
          .in("rules/tables/" + name)
          .saying("« rules/tables/" + name + " »")
          .repairedBy("CSV ou XLSX");
    }
  }
}
