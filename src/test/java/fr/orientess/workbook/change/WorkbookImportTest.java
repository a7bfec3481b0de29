package fr.orientess.workbook.change;

import static fr.orientess.knowledge.FindingAssert.assertFinding;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.orientess.finding.Finding;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.workbook.Desk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookImportTest {

  private static final String BASE = "rules/tables/base.csv";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static String text(KnowledgeFolder folder, String path) {
    return new String(folder.files().at(path), UTF_8);
  }

  private static String text(Desk desk, String path) {
    return text(desk.imported(), path);
  }

  @Test
  void aWorkbookThatNobodyChangedWritesNothing() {
    assertThat(Desk.of(minimal()).plan().changes()).isEmpty();
  }

  @Test
  void aChangedCellChangesNothingElse() {
    var desk = Desk.of(minimal()).type("base", "pret-france", "effectif_max", 60);

    assertThat(desk.plan().changes()).extracting(FileChange::path).containsExactly(BASE);
    assertThat(text(desk, BASE))
        .isEqualTo(text(minimal(), BASE).replace(";1;50;non;", ";1;60;non;"));
  }

  @Test
  void aFileKeepsItsEncodingSeparatorQuotesAndLineEnds() {
    var windows =
        "\"offre\",\"regle\",\"motif\",\"fin\"\r\n\"pret\",\"a\",\"Été\",\"31/12/2026\"\r\n\r\n"
            + "\"pret\",\"b\",\"dit \"\"oui\"\"\",\"\"";
    var desk =
        Desk.of(minimal().with(BASE, windows.getBytes(WINDOWS)))
            .type("base", "b", "fin", LocalDate.of(2027, 1, 5))
            .append("base", "regle", "c", "offre", "accueil", "motif", "Noël, enfin");

    assertThat(new String(desk.imported().files().at(BASE), WINDOWS))
        .isEqualTo(
            windows.replace("oui\"\"\",\"\"", "oui\"\"\",\"05/01/2027\"")
                + "\r\n\"accueil\",\"c\",\"Noël, enfin\",");
  }

  @Test
  void aMarkAtTheBeginningStays() {
    var desk =
        Desk.of(minimal().with(BASE, "\uFEFF" + text(minimal(), BASE)))
            .type("base", "pret-france", "motif", "Un prêt ; sans garantie");

    assertThat(text(desk, BASE))
        .startsWith("\uFEFFregle;")
        .contains(";non;\"Un prêt ; sans garantie\";Une garantie");
  }

  @Test
  void aLetterThatTheEncodingLacksIsRefusedWhereItStands() {
    var windows = text(minimal(), BASE).getBytes(WINDOWS);
    var desk = Desk.of(minimal().with(BASE, windows)).type("base", "pret-france", "motif", "A → B");

    assertFinding(desk.error())
        .at("classeur.xlsx", "base", 3, "motif")
        .saying("« → »")
        .repairedBy("UTF-8");
  }

  @Test
  void newRowsComeBehindTheRowAboveAndDeletedOnesGo() {
    var desk =
        Desk.of(minimal())
            .delete("base", "accueil-bretagne")
            .append("base", "regle", "accueil-rennes", "offre", "accueil", "lieu", "C35238");

    assertThat(text(desk, BASE).lines().map(line -> line.split(";")[0]))
        .containsExactly("regle", "pret-france", "accueil-rennes");
  }

  @Test
  void sortingASheetIsNoChange() {
    var desk = Desk.of(minimal());
    desk.edit(
        book -> {
          var sheet = book.getSheet("base");
          sheet.shiftRows(1, 1, 5);
        });

    assertThat(desk.plan().changes()).isEmpty();
  }

  @Test
  void sheetsMayBeMovedRenamedAndLeftOut() {
    var desk =
        Desk.of(minimal())
            .edit(
                book -> {
                  book.setSheetOrder("base", 0);
                  book.setSheetName(0, "Mes règles");
                  book.removeSheetAt(book.getSheetIndex("Offres"));
                });
    desk.type("Mes règles", "pret-france", "priorite", 70);

    assertThat(desk.plan().changes()).extracting(FileChange::path).containsExactly(BASE);
    assertThat(desk.plan().notes()).hasSize(1).first().asString().contains("« Offres »");
  }

  @Test
  void aNewSheetIsANewTableAndAnEmptyOneIsNothing() {
    var desk =
        Desk.of(minimal())
            .edit(
                book -> {
                  book.createSheet("Feuil1");
                  var sheet = book.createSheet("Île de Bréhat/../x".replace("/", "-"));
                  var heading = sheet.createRow(0);
                  var row = sheet.createRow(1);
                  for (int i = 0; i < 3; i++) {
                    heading.createCell(i).setCellValue(List.of("Regle", "offre", "motif").get(i));
                    row.createCell(i).setCellValue(List.of("brehat", "pret", "Une île.").get(i));
                  }
                });

    assertThat(text(desk, "rules/tables/ile-de-brehat-x.csv"))
        .isEqualTo("\uFEFFregle;offre;motif\nbrehat;pret;Une île.\n");
  }

  @Test
  void aNewSheetThatTakesOverOneOfManyIdsIsNoRenamedOne() {
    var desk =
        Desk.of(minimal().with(BASE, "regle;offre\na;pret\nb;pret\nc;pret\n"))
            .edit(
                book -> {
                  book.removeSheetAt(book.getSheetIndex("base"));
                  var sheet = book.createSheet("Neuve");
                  for (int i = 0; i < 2; i++) {
                    var row = sheet.createRow(i);
                    row.createCell(0).setCellValue(i == 0 ? "regle" : "a");
                    row.createCell(1).setCellValue(i == 0 ? "offre" : "pret");
                  }
                });

    // Taken for the table renamed it would delete two rows of three.
    assertThat(desk.plan().changes()).isEmpty();
    assertThat(desk.plan().errors().getFirst().message()).contains("« a »", "existe déjà");
  }

  @Test
  void aTableWhoseWorkbookIsDamagedIsLeftAsItIs() throws IOException {
    var table = new XSSFWorkbook();
    var sheet = table.createSheet("Prêts");
    for (int i = 0; i < 2; i++) {
      var row = sheet.createRow(i);
      row.createCell(0).setCellValue(i == 0 ? "regle" : "r1");
      row.createCell(1).setCellValue(i == 0 ? "offre" : "pret");
    }
    var sound = new ByteArrayOutputStream();
    table.write(sound);
    var damaged = withPart(sound.toByteArray(), "docProps/app.xml", "<Properties");
    var desk = Desk.of(minimal().with("rules/tables/prets.xlsx", damaged));

    desk.type("Prêts (prets)", "r1", "offre", "accueil");

    assertThatThrownBy(desk::plan)
        .isInstanceOf(ImportFailed.class)
        .hasMessageContaining("« rules/tables/prets.xlsx » est abîmé")
        .hasMessageContaining("rien n’a été écrit");
  }

  private static byte[] withPart(byte[] archive, String name, String text) throws IOException {
    var changed = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
        var out = new ZipOutputStream(changed)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(name) ? text.getBytes(UTF_8) : in.readAllBytes());
      }
    }
    return changed.toByteArray();
  }

  @Test
  void aColumnThatTheFileDidNotHaveIsAddedBehindTheOthers() {
    var folder = minimal().with(BASE, "regle;offre\nx;pret\ny;accueil\n");
    var desk = Desk.of(folder).type("base", "y", "forme", "scop|association");

    assertThat(text(desk, BASE))
        .isEqualTo("regle;offre;forme\nx;pret\ny;accueil;scop|association\n");
  }

  @Test
  void recordsOfTheDirectoryKeepTheirFormUnlessTheyChange() {
    var providers =
        """
        [
          {"id": "cress",  "name": "Chambre \\u0072\\u00e9gionale", "coverage": ["R53"]},
          {"id": "banque", "name": "Banque", "coverage": ["FR"], "autre": {"a": [1, true]}}
        ]
        """;
    var desk =
        Desk.of(minimal().with("data/providers.json", providers))
            .type("Structures", "banque", "couverture", "R53|D75")
            .type("Structures", "banque", "nom_court", "BS")
            .append(
                "Structures", "id", "club", "nom", "Le \"Club\"", "sources", "https://c.fr (2026)");

    assertThat(text(desk, "data/providers.json"))
        .isEqualTo(
            providers.replace(
                "\"name\": \"Banque\", \"coverage\": [\"FR\"], \"autre\": {\"a\": [1, true]}}",
                "\"name\": \"Banque\", \"shortName\": \"BS\", \"coverage\": [\"R53\", \"D75\"],"
                    + " \"autre\": {\"a\": [1, true]}},\n"
                    + "  {\"id\": \"club\", \"name\": \"Le \\\"Club\\\"\", \"sources\": [{\"url\":"
                    + " \"https://c.fr\", \"date\": \"2026\"}]}"));
  }

  @Test
  void partsOfAnOfferThatAreNoSimpleTextsCanBeEdited() {
    var offers =
        """
        [
        {"id": "accueil", "provider": "cress", "name": "x", "rubric": "reseau", "amount": {"min": 10, "text": "t"}, "calls": [{"year": 2025, "envelope": 1000}]},
        {"id": "pret", "provider": "banque", "name": "y", "rubric": "financement"}
        ]
        """;
    var desk =
        Desk.of(minimal().with("data/offers.json", offers))
            .type("Offres", "accueil", "montant_max", 5000.5)
            .type(
                "Offres",
                "accueil",
                "appels",
                "année : 2026 ; clôture : 2026-09-30 ; source : https://a.fr/?b=1 ; c");

    assertThat(text(desk, "data/offers.json"))
        .contains("\"amount\": {\"min\": 10, \"text\": \"t\", \"max\": 5000.5}")
        .contains(
            "\"calls\": [{\"year\": 2026, \"closes\": \"2026-09-30\", \"source\":"
                + " \"https://a.fr/?b=1 ; c\"}]");
  }

  @Test
  void aTypedValueThatIsWrongIsRefusedWithItsPlaceOnTheSheet() {
    var desk = Desk.of(minimal()).type("base", "pret-france", "forme", "asociation");

    assertFinding(desk.error())
        .at("classeur.xlsx", "base", 3, "forme")
        .saying("« asociation »")
        .repairedBy("« association »");
  }

  @Test
  void aRowThatDidNotChangeIsToBlameWhenWhatItNamesIsGone() {
    var desk = Desk.of(minimal()).delete("Offres", "pret");

    assertFinding(desk.error())
        .at("classeur.xlsx", "base", 3, "offre")
        .saying("« pret »")
        .repairedBy("la feuille « Offres »");
  }

  @Test
  void aWrongFieldOfTheDirectoryIsNamedByItsHeading() {
    var desk =
        Desk.of(minimal())
            .append("Offres", "id", "n", "structure", "bank", "nom", "N", "rubrique", "reseau");

    var errors = desk.plan().errors();
    assertFinding(errors.getFirst())
        .at("classeur.xlsx", "Offres", 4, "structure")
        .saying("« bank »");
  }

  @Test
  void aCopiedRowWithTheSameIdIsRefusedAndTheOriginalIsNot() {
    var desk =
        Desk.of(minimal()).append("base", "regle", "pret-france", "offre", "pret", "forme", "scop");

    assertFinding(desk.error()).at("classeur.xlsx", "base", 4, "regle").saying("existe déjà");
  }

  @Test
  void aCopiedSheetIsNamedAsASheetAndNotAsTheFileThatItWouldBecome() {
    var desk = Desk.of(minimal()).edit(book -> book.cloneSheet(book.getSheetIndex("base")));

    assertThat(desk.plan().errors())
        .isNotEmpty()
        .allSatisfy(
            error ->
                assertThat(error.message())
                    .contains("existe déjà : feuille base")
                    .doesNotContain("rules/tables"));
  }

  @Test
  void aColumnTooManyIsToGoWhereAllOthersAreThere() {
    var desk = Desk.of(minimal());
    desk.edit(
        book -> {
          var heading = book.getSheet("base").getRow(0);
          heading.createCell(heading.getLastCellNum()).setCellValue("relu par");
        });

    assertFinding(desk.error())
        .at("classeur.xlsx", "base", 1, "relu par")
        .repairedBy("Supprimez cette colonne");
  }

  @Test
  void ofHeadingsThatAreFreeTheFirstOfTheTableComesFirst() {
    var desk = Desk.of(minimal());
    desk.edit(
        book -> {
          var heading = book.getSheet("base").getRow(0);
          Desk.cell(heading, "forme").setCellValue("zzzzzzzzzzzzzzzz");
          Desk.cell(heading, "fin").setCellValue("qqqqqqqqqqqqqqqq");
        });

    assertThat(desk.plan().errors())
        .extracting(Finding::repair)
        .contains("En-têtes possibles : forme, fin.");
  }

  @Test
  void aFormulaIsRefusedWithItsPlace() {
    var desk = Desk.of(minimal());
    desk.edit(
        book ->
            Desk.cell(Desk.row(book.getSheet("base"), "pret-france"), "motif")
                .setCellFormula("HYPERLINK(\"http://x\")"));

    assertFinding(desk.error()).at("classeur.xlsx", "base", 3, "motif").saying("formule");
  }

  @Test
  void aHeadingThatIsGoneIsRefused() {
    var desk = Desk.of(minimal());
    desk.edit(book -> Desk.cell(book.getSheet("base").getRow(0), "motif").setCellValue("motiff"));

    assertThat(desk.plan().errors()).hasSizeGreaterThan(0);
    assertFinding(desk.plan().errors().getFirst())
        .at("classeur.xlsx", "base", 1, "motif")
        .saying("« motif »");
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    var desk = Desk.of(minimal()).with("=cmd|' /C calc'!A0".getBytes(UTF_8));

    assertFinding(desk.error()).in("classeur.xlsx").saying("ne peut pas être lu");
  }

  @Test
  void whatOthersChangedSinceTheExportStays() {
    var others =
        minimal()
            .replacing(BASE, ";R53;", ";R53|D75;")
            .with("rules/tables/autre.csv", "regle;offre\nz;pret\n");
    var desk = Desk.of(minimal()).type("base", "pret-france", "priorite", 10).over(others);

    var imported = desk.imported();
    assertThat(text(imported, BASE)).contains("R53|D75").contains("pret-france;pret;10;");
    assertThat(text(imported, "rules/tables/autre.csv")).contains("z;pret");
  }

  @Test
  void aRowThatBothChangedIsRefused() {
    var desk =
        Desk.of(minimal())
            .type("base", "pret-france", "priorite", 10)
            .over(minimal().replacing(BASE, ";1;50;", ";1;40;"));

    assertFinding(desk.error())
        .at("classeur.xlsx", "base", 3, "regle")
        .saying("« pret-france »")
        .repairedBy("Exportez de nouveau");
  }

  @Test
  void rowsThatCameIntoTheFolderSinceTheExportStay() {
    var others = minimal().with(BASE, text(minimal(), BASE) + "neuve;pret\n");
    var desk = Desk.of(minimal()).type("base", "pret-france", "priorite", 10).over(others);

    assertThat(text(desk, BASE)).contains("\nneuve;pret\n");
  }

  @Test
  void aTableInAWorkbookIsEditedCellByCell() {
    var table =
        Desk.of(minimal())
            .edit(
                book -> {
                  while (book.getNumberOfSheets() > 0) {
                    book.removeSheetAt(0);
                  }
                  var sheet = book.createSheet("Prêts");
                  var notes = book.createSheet("_notes");
                  notes.createRow(0).createCell(0).setCellFormula("1+1");
                  for (int i = 0; i < 4; i++) {
                    var row = sheet.createRow(i);
                    row.createCell(0).setCellValue(i == 0 ? "regle" : "r" + i);
                    row.createCell(1).setCellValue(i == 0 ? "offre" : "pret");
                    row.createCell(2).setCellValue(i == 0 ? "effectif_min" : String.valueOf(i));
                    row.createCell(3).setCellValue(i == 0 ? "fin" : "");
                  }
                })
            .workbook();
    var folder = minimal().with("rules/tables/prets.xlsx", table);
    var desk =
        Desk.of(folder)
            .type("Prêts (prets)", "r3", "effectif_min", 30)
            .type("Prêts (prets)", "r3", "fin", LocalDate.of(2028, 2, 29))
            .type("Prêts (prets)", "r1", "forme", "scop")
            .delete("Prêts (prets)", "r2")
            .append("Prêts (prets)", "regle", "r4", "offre", "accueil");

    var after = desk.imported();
    var saved = desk.with(after.files().at("rules/tables/prets.xlsx")).open();

    var sheet = saved.getSheet("Prêts");
    assertThat(Desk.row(sheet, "r3").getRowNum()).isEqualTo(2);
    assertThat(Desk.cell(Desk.row(sheet, "r3"), "effectif_min").getNumericCellValue())
        .isEqualTo(30);
    assertThat(Desk.cell(Desk.row(sheet, "r1"), "forme").getStringCellValue()).isEqualTo("scop");
    assertThat(Desk.cell(Desk.row(sheet, "r4"), "offre").getStringCellValue()).isEqualTo("accueil");
    assertThat(saved.getSheet("_notes").getRow(0).getCell(0).getCellFormula()).isEqualTo("1+1");
    assertThat(after.knowledge().rows()).extracting(row -> row.id()).contains("r1", "r3", "r4");
  }

  @Test
  void theDifferenceSaysRowByRowWhatChanges() {
    var desk =
        Desk.of(minimal())
            .delete("base", "accueil-bretagne")
            .type("base", "pret-france", "motif", "Deux\nlignes")
            .append("base", "regle", "neuve", "offre", "accueil");

    assertThat(DifferenceText.lines(desk.plan().changes()))
        .containsExactly(
            "rules/tables/base.csv : 1 ligne modifiée, 1 ajoutée, 1 supprimée",
            "  - accueil-bretagne",
            "  ~ pret-france (ligne 2 de la feuille)",
            "      motif : (vide) → Deux ⏎ lignes",
            "  + neuve (ligne 3 de la feuille)",
            "      regle : neuve",
            "      offre : accueil",
            "",
            "1 fichier à écrire.");
  }
}
