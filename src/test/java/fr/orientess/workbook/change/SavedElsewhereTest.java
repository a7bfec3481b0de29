package fr.orientess.workbook.change;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
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
    assertThat(Desk.of(minimal()).with(savedByLibreOffice()).plan().changes()).isEmpty();
  }

  @Test
  void whatLibreOfficeSavesCanBeEdited() throws IOException {
    var desk =
        Desk.of(minimal())
            .with(savedByLibreOffice())
            .type("base", "pret-france", "fin", LocalDate.of(2030, 1, 1));

    assertThat(new String(desk.imported().files().at("rules/tables/base.csv")))
        .contains(";2030-01-01;à relire");
  }

  /** LibreOffice 7.4 opened the export of the small folder and saved it again. */
  private static byte[] savedByLibreOffice() throws IOException {
    try (var in = SavedElsewhereTest.class.getResourceAsStream("libreoffice.xlsx")) {
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
