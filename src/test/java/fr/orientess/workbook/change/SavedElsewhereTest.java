package fr.orientess.workbook.change;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.workbook.Desk;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** What spreadsheets do to a workbook when they save it is no change. */
class SavedElsewhereTest {

  @Test
  void whatLibreOfficeSavesIsNoChange() throws IOException {
    assertThat(Desk.of(minimal()).with(saved("libreoffice.xlsx")).plan().changes()).isEmpty();
  }

  @Test
  void whatLibreOfficeSavesCanBeEdited() throws IOException {
    var desk =
        Desk.of(minimal())
            .with(saved("libreoffice.xlsx"))
            .type("base", "pret-france", "fin", LocalDate.of(2030, 1, 1));

    assertThat(new String(desk.imported().files().at("rules/tables/base.csv")))
        .contains(";2030-01-01;à relire");
  }

  /**
   * In LibreOffice a priority and a date were changed, the first row was deleted, another one
   * inserted and filled, and the sheet sorted from Z to A by the reason.
   */
  @Test
  void whatWasEditedAndSortedInLibreOfficeIsToldAndWrittenAndNothingElse() throws IOException {
    var heading = "regle;offre;priorite;stade;forme;lieu;effectif_min;debut;fin;motif\n";
    var before =
        heading
            + """
            un;accueil;60;idee;;R53;;;31/12/2027;Premier.
            deux;pret;50;;scop;;2;01/01/2026;;Deuxième.
            trois;pret;40;;;D35;;;;Troisième.
            quatre;accueil;30;;;;;;30/06/2028;Quatrième.
            """;
    var desk =
        Desk.of(minimal().with("rules/tables/base.csv", before))
            .with(saved("libreoffice-edited.xlsx"));

    assertThat(DifferenceText.lines(desk.plan().changes()))
        .containsExactly(
            "rules/tables/base.csv : 2 lignes modifiées, 1 ajoutée, 1 supprimée",
            "  - un",
            "  ~ deux (ligne 4 de la feuille)",
            "      priorite : 50 → 77",
            "  + cinq (ligne 5 de la feuille)",
            "      regle : cinq",
            "      offre : pret",
            "      priorite : 5",
            "      motif : Cinquième.",
            "  ~ quatre (ligne 3 de la feuille)",
            "      fin : 30/06/2028 → 31/12/2029",
            "",
            "1 fichier à écrire.");
    assertThat(new String(desk.imported().files().at("rules/tables/base.csv"), UTF_8))
        .isEqualTo(
            heading
                + """
                deux;pret;77;;scop;;2;01/01/2026;;Deuxième.
                cinq;pret;5;;;;;;;Cinquième.
                trois;pret;40;;;D35;;;;Troisième.
                quatre;accueil;30;;;;;;31/12/2029;Quatrième.
                """);
  }

  /** What LibreOffice 7.4 saved of the export of a small folder. */
  private static byte[] saved(String name) throws IOException {
    try (var in = SavedElsewhereTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void whatExcelMakesOfCellsIsNoChange() {
    var desk =
        Desk.of(minimal())
            .type("base", "pret-france", "agrement", false)
            .type("base", "pret-france", "effectif_min", "1")
            .type("base", "pret-france", "fin", "31/12/2027")
            .type("Structures", "cress", "vu_le", 2025)
            .edit(
                book -> {
                  var sheet = book.getSheet("base");
                  emptyCells(sheet.createRow(40));
                  emptyCells(sheet.getRow(1));
                  sheet.getRow(0).forEach(cell -> cell.removeCellComment());
                  sheet.setAutoFilter(new CellRangeAddress(0, 1, 0, 2));
                  sheet.getRow(2).setZeroHeight(true);
                  book.setSheetVisibility(
                      book.getSheetIndex("_orientess"), SheetVisibility.VERY_HIDDEN);
                });

    assertThat(desk.plan().changes()).isEmpty();
  }

  private static void emptyCells(Row row) {
    for (int column = 20; column < 30; column++) {
      row.createCell(column).setBlank();
    }
    row.createCell(30).setCellValue("");
  }

  @Test
  void aWorkbookThatLostItsHiddenSheetStillFindsItsFiles() {
    var desk = Desk.of(minimal());
    desk.edit(book -> book.removeSheetAt(book.getSheetIndex("_orientess")));
    desk.type("base", "pret-france", "priorite", 12);

    assertThat(desk.plan().changes())
        .extracting(FileChange::path)
        .containsExactly("rules/tables/base.csv");
  }
}
