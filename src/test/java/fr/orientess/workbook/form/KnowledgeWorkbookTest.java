package fr.orientess.workbook.form;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.workbook.Desk;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class KnowledgeWorkbookTest {

  private static final XSSFWorkbook WORKBOOK = Desk.of(minimal()).open();
  private static final XSSFSheet TABLE = WORKBOOK.getSheet("base");

  @Test
  void thereIsASheetForEverythingAndTheFirstOneExplainsThem() {
    var names =
        IntStream.range(0, WORKBOOK.getNumberOfSheets()).mapToObj(WORKBOOK::getSheetName).toList();

    assertThat(names)
        .containsExactly(
            "Lisez-moi", "Structures", "Offres", "base", "_options", "_territoires", "_orientess");
    assertThat(WORKBOOK.getSheet("Lisez-moi").getRow(1).getCell(0).getStringCellValue())
        .contains("importez-le\u202F: seul");
    assertThat(WORKBOOK.isSheetHidden(WORKBOOK.getSheetIndex("_orientess"))).isTrue();
  }

  @Test
  void theHeadingStaysInSightAndAloneIsProtected() {
    assertThat(TABLE.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
    assertThat(TABLE.getProtect()).isTrue();
    assertThat(TABLE.getRow(0).getCell(0).getCellStyle().getLocked()).isTrue();
    TABLE.getRow(1).forEach(cell -> assertThat(cell.getCellStyle().getLocked()).isFalse());
    assertThat(TABLE.getColumnStyle(5_000).getLocked()).isFalse();
    assertThat(TABLE.isInsertRowsLocked()).isFalse();
    assertThat(TABLE.isDeleteRowsLocked()).isFalse();
    assertThat(TABLE.isAutoFilterLocked()).isFalse();
    assertThat(TABLE.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:Q3");
  }

  @Test
  void rowsKnowTheirHeightAndStillFitThemselves() {
    var longer = minimal().replacing("rules/tables/base.csv", "La chambre", "Bonjour. ".repeat(20));
    var row = Desk.of(longer).open().getSheet("base").getRow(1).getCTRow();

    assertThat(row.getHt()).isGreaterThan(15);
    assertThat(row.getCustomHeight()).isFalse();
  }

  @Test
  void numbersAreNumbersDatesAreDatesAndCodesAreTexts() {
    var row = Desk.row(TABLE, "pret-france");

    assertThat(Desk.cell(row, "effectif_max").getNumericCellValue()).isEqualTo(50);
    var until = Desk.cell(row, "fin");
    assertThat(DateUtil.isCellDateFormatted(until)).isTrue();
    assertThat(until.getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(Desk.cell(row, "regle").getCellStyle().getDataFormatString()).isEqualTo("@");
    assertThat(Desk.cell(row, "agrement").getStringCellValue()).isEqualTo("non");
  }

  @Test
  void aCodeThatLooksLikeANumberAndATextThatLooksLikeAFormulaStayTexts() {
    var sheet =
        Desk.of(
                minimal()
                    .replacing("rules/tables/base.csv", ";R53;", ";E243500139;")
                    .replacing("rules/tables/base.csv", "La chambre", "=1+1 La chambre"))
            .open()
            .getSheet("base");
    var row = Desk.row(sheet, "accueil-bretagne");

    assertThat(Desk.cell(row, "lieu").getStringCellValue()).isEqualTo("E243500139");
    var reason = Desk.cell(row, "motif");
    assertThat(reason.getCellType()).isEqualTo(CellType.STRING);
    assertThat(reason.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void idsAndCodesAreSaidInWordsBesideThem() {
    var row = Desk.row(TABLE, "accueil-bretagne");

    assertThat(Desk.cell(row, "_offre (en clair)").getStringCellValue())
        .isEqualTo("Premier accueil");
    assertThat(Desk.cell(row, "_lieu (en clair)").getStringCellValue()).isEqualTo("Bretagne");
  }

  @Test
  void everyColumnHasANoteThatSaysWhatGoesThere() {
    for (var heading : TABLE.getRow(0)) {
      assertThat(TABLE.getCellComment(heading.getAddress()))
          .as(heading.getStringCellValue())
          .isNotNull();
    }
    assertThat(TABLE.getCellComment(Desk.cell(TABLE.getRow(0), "forme").getAddress()).getString())
        .asString()
        .contains("association, scop");
  }

  @Test
  void listsProposeOptionsAndLetSeveralOfThemPass() {
    var options = validation("forme");

    assertThat(options.getValidationConstraint().getFormula1()).startsWith("_options!");
    assertThat(options.getShowErrorBox()).isFalse();
  }

  @Test
  void aValueThatStandsAloneIsProposedWithAWarning() {
    var offers = validation("offre");

    assertThat(offers.getValidationConstraint().getFormula1()).isEqualTo("'Offres'!$A$2:$A$3");
    assertThat(offers.getShowErrorBox()).isTrue();
    assertThat(offers.getErrorStyle()).isEqualTo(ErrorStyle.WARNING);
  }

  private static XSSFDataValidation validation(String heading) {
    int column = Desk.cell(TABLE.getRow(0), heading).getColumnIndex();
    return TABLE.getDataValidations().stream()
        .filter(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void allOfTheDirectoryIsThere() {
    var folder =
        minimal()
            .withOffers(
                """
                {"id": "pret", "provider": "banque", "name": "Prêt", "rubric": "financement",
                 "formats": ["pret", "garantie"], "amount": {"min": 5000, "text": "selon le projet"},
                 "calls": [{"year": 2026, "closes": "2026-09-30"}],
                 "sources": [{"url": "https://a.fr", "date": "2025"}, {"url": "https://b.fr"}],
                 "couleur": "vert"}\
                """,
                "{\"id\": \"accueil\", \"provider\": \"cress\", \"name\": \"x\", \"rubric\":"
                    + " \"reseau\"}");
    var row = Desk.row(Desk.of(folder).open().getSheet("Offres"), "pret");

    assertThat(Desk.cell(row, "formats").getStringCellValue()).isEqualTo("pret|garantie");
    assertThat(Desk.cell(row, "montant_min").getNumericCellValue()).isEqualTo(5000);
    assertThat(Desk.cell(row, "appels").getStringCellValue())
        .isEqualTo("année : 2026 ; clôture : 2026-09-30");
    assertThat(Desk.cell(row, "sources").getStringCellValue())
        .isEqualTo("https://a.fr (2025)\nhttps://b.fr");
    assertThat(Desk.cell(row, "couleur").getStringCellValue()).isEqualTo("vert");
  }

  @Test
  void namesOfSheetsAreShortUniqueAndNeverThoseOfOtherSheets() {
    var heading = "regle;offre\n";
    KnowledgeFolder folder =
        minimal()
            .withTable("offres.csv", heading + "a;pret\n")
            .withTable("_brouillon.csv", heading + "b;pret\n")
            .withTable("un-nom-de-table-beaucoup-trop-long-1.csv", heading + "c;pret\n")
            .withTable("un-nom-de-table-beaucoup-trop-long-2.csv", heading + "d;pret\n");
    var workbook = Desk.of(folder).open();

    assertThat(workbook.getSheet("offres 2")).isNotNull();
    assertThat(workbook.getSheet("table_brouillon")).isNotNull();
    assertThat(workbook.getSheet("un-nom-de-table-beaucoup-trop-l")).isNotNull();
    assertThat(workbook.getSheet("un-nom-de-table-beaucoup-trop 2")).isNotNull();
  }
}
