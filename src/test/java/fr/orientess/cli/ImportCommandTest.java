package fr.orientess.cli;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.workbook.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  @TempDir Path desk;
  private Path folder;
  private String workbook;

  @BeforeEach
  void exportTheFolder() throws IOException {
    folder = Files.createDirectory(desk.resolve("connaissances"));
    minimal().writeTo(folder);
    workbook = desk.resolve("classeur.xlsx").toString();
    assertThat(Terminal.run("export", folder.toString(), workbook).exit()).isZero();
  }

  private String version() {
    return KnowledgeFiles.read(folder).version();
  }

  private void type(String heading, Object value) throws IOException {
    var edited =
        Desk.of(minimal())
            .with(Files.readAllBytes(Path.of(workbook)))
            .type("base", "pret-france", heading, value);
    Files.write(Path.of(workbook), edited.workbook());
  }

  @Test
  void withoutATerminalTheDifferenceIsPrintedAndWritten() throws IOException {
    type("priorite", 70);

    var ran = Terminal.run("import", workbook, folder.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            "rules/tables/base.csv : 1 ligne modifiée",
            "  ~ pret-france (ligne 3 de la feuille)",
            "      priorite : (vide) → 70",
            "",
            "1 fichier à écrire.");
    assertThat(ran.err()).contains("import --undo");
    assertThat(folder.resolve("rules/tables/base.csv")).content().contains("pret-france;pret;70;");
  }

  @Test
  void thenTheImportCanBeUndone() throws IOException {
    type("priorite", 70);
    Terminal.run("import", workbook, folder.toString());

    var ran = Terminal.run("import", "--undo", folder.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).containsExactly("rules/tables/base.csv");
    assertThat(version()).isEqualTo(minimal().files().version());
    assertThat(Terminal.run("import", "--undo", folder.toString()).exit()).isEqualTo(1);
  }

  @Test
  void aTerminalIsAskedAndOnlyAYesWrites() throws IOException {
    type("priorite", 70);

    var no = Terminal.runAnswering("", "import", workbook, folder.toString());
    assertThat(no.err()).contains("Écrire ces changements ? [o/N]").contains("Rien n’a été écrit");
    assertThat(version()).isEqualTo(minimal().files().version());

    var yes = Terminal.runAnswering("o", "import", workbook, folder.toString());
    assertThat(yes.exit()).isZero();
    assertThat(version()).isNotEqualTo(minimal().files().version());
  }

  @Test
  void aDryRunOnlyShows() throws IOException {
    type("priorite", 70);

    var ran = Terminal.runAnswering("o", "import", workbook, folder.toString(), "--dry-run");

    assertThat(ran.out()).contains("priorite : (vide) → 70");
    assertThat(ran.err()).doesNotContain("?");
    assertThat(version()).isEqualTo(minimal().files().version());
  }

  @Test
  void aBadCellIsRefusedWithItsPlaceAndNothingIsWritten() throws IOException {
    type("forme", "scopp");

    var ran = Terminal.run("import", workbook, folder.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("classeur.xlsx")
        .contains("feuille base, ligne 3, colonne forme")
        .contains("« scop »");
    assertThat(version()).isEqualTo(minimal().files().version());
  }

  @Test
  void nothingChangedIsSaid() {
    var ran = Terminal.run("import", workbook, folder.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Aucun changement", "colonnes grises");
    assertThat(folder.resolve(".orientess")).doesNotExist();
  }

  @Test
  void aFolderThatChangedSinceIsNotSaidToBeWhatTheUnchangedWorkbookSays() {
    var moved = minimal().replacing("rules/tables/base.csv", "accueil;60", "accueil;61");
    moved.writeTo(folder);

    var ran = Terminal.run("import", workbook, folder.toString());

    assertThat(ran.out()).contains("depuis son export, le classeur n’a pas été modifié, ou");
    assertThat(version()).isEqualTo(moved.files().version());
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThat(Terminal.run("import", workbook).exit()).isEqualTo(2);
    assertThat(Terminal.run("import", "--undo").exit()).isEqualTo(2);
    assertThat(Terminal.run("import", "--undo", "--dry-run", "x").exit()).isEqualTo(2);
    assertThat(Terminal.run("export", folder.toString(), "classeur.ods").err()).contains(".xlsx");
    assertThat(Terminal.run("import", "absent.xlsx", folder.toString()).err())
        .contains("introuvable");
    assertThat(Terminal.run("import", folder.toString(), workbook).err())
        .contains("nommez d’abord le classeur");
  }

  @Test
  void aTerminalIsAskedBeforeAnExportReplacesAWorkbook() throws IOException {
    Files.writeString(Path.of(workbook), "mon travail");

    var ran = Terminal.runAnswering("n", "export", folder.toString(), workbook);

    assertThat(ran.err()).contains("existe déjà");
    assertThat(Path.of(workbook)).hasContent("mon travail");
  }
}
