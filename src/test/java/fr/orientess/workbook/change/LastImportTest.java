package fr.orientess.workbook.change;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.orientess.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastImportTest {

  private static final String BASE = "rules/tables/base.csv";
  private static final String NEW = "rules/tables/neuve.csv";
  private static final byte[] BEFORE = minimal().files().at(BASE);
  private static final byte[] AFTER = "regle;offre\nx;pret\n".getBytes();

  @TempDir Path folder;
  private LastImport last;

  @BeforeEach
  void fillTheFolder() {
    minimal().writeTo(folder);
    last = new LastImport(folder);
  }

  private static FileChange change(String path, byte @Nullable [] before) {
    return new FileChange(path, before, AFTER, List.of());
  }

  private void importTwoFiles() {
    last.write(List.of(change(BASE, BEFORE), change(NEW, null)));
  }

  private String version() {
    return KnowledgeFiles.read(folder).version();
  }

  private void leaveUnfinished() throws IOException {
    Files.delete(folder.resolve(".orientess/import/done"));
  }

  @Test
  void undoingBringsBackWhatWasThereAndTakesAwayWhatWasNot() {
    importTwoFiles();
    assertThat(folder.resolve(NEW)).hasBinaryContent(AFTER);

    assertThat(last.undo()).containsExactly(BASE, NEW);

    assertThat(version()).isEqualTo(minimal().files().version());
    assertThatThrownBy(last::undo).isInstanceOf(ImportFailed.class).hasMessageContaining("aucun");
  }

  @Test
  void onlyTheLastImportIsUndone() {
    importTwoFiles();
    var between = version();
    last.write(List.of(new FileChange(BASE, AFTER, "regle;offre\ny;pret\n".getBytes(), List.of())));

    last.undo();

    assertThat(version()).isEqualTo(between);
  }

  @Test
  void whatSomebodyChangedSinceIsNotUndone() throws IOException {
    importTwoFiles();
    Files.writeString(folder.resolve(NEW), "regle;offre\nz;pret\n");
    var now = version();

    assertThatThrownBy(last::undo)
        .isInstanceOf(ImportFailed.class)
        .hasMessageContaining(NEW)
        .message()
        .doesNotContain(BASE);
    assertThat(version()).isEqualTo(now);
  }

  @Test
  void anImportThatWasCutOffInTheMiddleIsUndoneCleanly() throws IOException {
    importTwoFiles();
    leaveUnfinished();
    Files.delete(folder.resolve(NEW));

    assertThatThrownBy(this::importTwoFiles)
        .isInstanceOf(ImportFailed.class)
        .hasMessageContaining("import --undo");
    assertThat(last.undo()).containsExactly(BASE);

    assertThat(version()).isEqualTo(minimal().files().version());
    importTwoFiles();
  }

  @Test
  void anUndoingThatWasCutOffInTheMiddleIsFinished() throws IOException {
    importTwoFiles();
    leaveUnfinished();
    Files.write(folder.resolve(BASE), BEFORE);

    assertThat(last.undo()).containsExactly(NEW);

    assertThat(version()).isEqualTo(minimal().files().version());
  }

  @Test
  void anImportThatFailsHalfWayLeavesTheFolderAsItWas() {
    var impossible = change(BASE + "/dedans.csv", null);

    assertThatThrownBy(() -> last.write(List.of(change(BASE, BEFORE), impossible)))
        .isInstanceOf(ImportFailed.class)
        .hasMessageContaining("comme avant")
        .hasMessageEndingWith("» ne peut pas être lu ou écrit.");

    assertThat(version()).isEqualTo(minimal().files().version());
    importTwoFiles();
  }

  @Test
  void aFullDiskIsNotTakenForTheNameOfAFile() {
    assertThat(LastImport.reason(new IOException("No space left on device")))
        .contains("disque")
        .doesNotContain("No space", "«");
  }

  @Test
  void anImportThatFailsLeavesTheOneBeforeToBeUndone() throws IOException {
    importTwoFiles();
    var impossible = change(BASE + "/dedans.csv", null);
    assertThatThrownBy(() -> last.write(List.of(change(BASE, AFTER), impossible)))
        .isInstanceOf(ImportFailed.class);

    assertThat(last.undo()).containsExactly(BASE, NEW);

    assertThat(version()).isEqualTo(minimal().files().version());
  }

  @Test
  void anImportThatWasCutOffIsUndoneAndThenTheOneBefore() throws IOException {
    importTwoFiles();
    var record = folder.resolve(".orientess/import");
    Files.move(record, folder.resolve(".orientess/import.previous"));
    Files.createDirectories(record);
    Files.writeString(record.resolve("journal"), "");

    assertThat(last.undo()).isEmpty();
    assertThat(last.undo()).containsExactly(BASE, NEW);
  }

  /**
   * The crash came between the two moves of a new import: its draft is there, the record is not.
   */
  private void crashBeforeTheRecordIsThere() throws IOException {
    var hidden = folder.resolve(".orientess");
    Files.move(hidden.resolve("import"), hidden.resolve("import.previous"));
    Files.createDirectories(hidden.resolve("import.new"));
    Files.writeString(hidden.resolve("import.new/journal"), "half a li");
  }

  @Test
  void whereTheRecordIsMissingTheImportBeforeIsUndone() throws IOException {
    importTwoFiles();
    crashBeforeTheRecordIsThere();

    assertThat(last.undo()).containsExactly(BASE, NEW);

    assertThat(version()).isEqualTo(minimal().files().version());
    assertThatThrownBy(last::undo).isInstanceOf(ImportFailed.class).hasMessageContaining("aucun");
  }

  @Test
  void whereTheRecordIsMissingTheNextImportIsTheLast() throws IOException {
    importTwoFiles();
    crashBeforeTheRecordIsThere();
    var between = version();

    last.write(List.of(new FileChange(BASE, AFTER, "regle;offre\ny;pret\n".getBytes(), List.of())));

    assertThat(last.undo()).containsExactly(BASE);
    assertThat(version()).isEqualTo(between);
    assertThatThrownBy(last::undo).isInstanceOf(ImportFailed.class).hasMessageContaining("aucun");
  }

  @Test
  void aFileThatChangesWhileTheDifferenceIsReadIsNotOverwritten() throws IOException {
    Files.writeString(folder.resolve(BASE), "regle;offre\n");

    assertThatThrownBy(this::importTwoFiles)
        .isInstanceOf(ImportFailed.class)
        .hasMessageContaining("vient de changer");
    assertThat(folder.resolve(NEW)).doesNotExist();
  }

  @Test
  void nothingIsWrittenOutsideOfDataAndRules() {
    assertThatThrownBy(() -> last.write(List.of(change("../dehors.csv", null))))
        .isInstanceOf(ImportFailed.class);
    assertThatThrownBy(() -> last.write(List.of(change("pom.xml", null))))
        .isInstanceOf(ImportFailed.class);
    assertThat(folder.resolveSibling("dehors.csv")).doesNotExist();
  }

  @Test
  void twoImportsDoNotWriteAtTheSameTime() throws IOException {
    try (var lock = FolderLock.on(folder.resolve(".orientess"))) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(this::importTwoFiles)
          .isInstanceOf(ImportFailed.class)
          .hasMessageContaining("en cours");
    }
    importTwoFiles();
  }
}
