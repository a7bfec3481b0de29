package fr.orientess.reload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files; time passes by looking. */
class FolderWatchTest {

  private static final int QUIET = 2;

  /** Enough looks for anything that is at rest to be told. */
  private static final int LONG = 10;

  private static final String TABLE = "rules/tables/base.csv";

  @TempDir Path folder;

  private FolderWatch watch;

  @BeforeEach
  void watchAFolder() {
    KnowledgeFolder.minimal().writeTo(folder);
    watch = new FolderWatch(folder, QUIET, version());
  }

  private String version() {
    return KnowledgeFiles.read(folder).version();
  }

  /** What was told in so many looks. */
  private List<String> look(int times) {
    var told = new ArrayList<String>();
    for (int i = 0; i < times; i++) {
      watch.look().map(FolderReading::fingerprint).ifPresent(told::add);
    }
    return told;
  }

  private void append(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.writeString(file, Files.readString(file, UTF_8) + text);
  }

  @Test
  void nothingIsToldOfAFolderThatStaysAsItIs() {
    assertThat(look(3 * LONG)).isEmpty();
  }

  @Test
  void aChangeIsToldOnceWhenTheFolderIsAtRest() throws IOException {
    look(LONG);
    append(TABLE, "un;accueil\n");

    assertThat(look(LONG)).containsExactly(version());
    assertThat(look(LONG)).isEmpty();
  }

  @Test
  void aFolderThatKeepsChangingIsNotReadBeforeItRests() throws IOException {
    look(LONG);
    for (int row = 0; row < LONG; row++) {
      append(TABLE, "ligne-" + row + ";accueil\n");
      assertThat(look(QUIET)).isEmpty();
    }

    assertThat(look(LONG)).containsExactly(version());
  }

  @Test
  void aFileThatGrowsBetweenTwoReadingsStartsTheWaitAgain() throws IOException {
    look(LONG);
    append(TABLE, "un;accueil\n");
    // The look that sees the change, those of the quiet time, the last of which reads once.
    assertThat(look(1 + QUIET)).isEmpty();
    append(TABLE, "deux;accueil\n");

    assertThat(look(1 + QUIET)).isEmpty();
    assertThat(look(1)).containsExactly(version());
  }

  @Test
  void aChangeThatIsTakenBackIsNotTold() throws IOException {
    look(LONG);
    var before = Files.readString(folder.resolve(TABLE));
    append(TABLE, "un;accueil\n");
    look(1);
    Files.writeString(folder.resolve(TABLE), before);

    assertThat(look(LONG)).isEmpty();
  }

  @Test
  void sizeAndTimeAsBeforeDoNotHideAChangeForLong() throws IOException {
    look(LONG);
    var file = folder.resolve(TABLE);
    var time = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace("accueil-bretagne", "accueil-bretagnf"));
    Files.setLastModifiedTime(file, time);

    assertThat(look(100)).containsExactly(version());
  }

  @Test
  void lockFilesAndHiddenFilesDoNotMatter() throws IOException {
    look(LONG);
    for (var name : List.of("~$base.xlsx", ".~lock.base.csv#", ".base.csv.swp", ".DS_Store")) {
      Files.writeString(folder.resolve("rules/tables").resolve(name), "verrou");
    }

    assertThat(look(LONG)).isEmpty();
  }

  @Test
  void aTemporaryFileBesideTheWorkbookIsForgottenWithIt() throws IOException {
    look(LONG);
    var temporary = folder.resolve("rules/tables/A1B2C300");
    Files.writeString(temporary, "moitié");
    assertThat(look(QUIET)).isEmpty();
    Files.delete(temporary);

    assertThat(look(LONG)).isEmpty();
  }

  @Test
  void aFileReplacedByAnotherOneIsAChange() throws IOException {
    look(LONG);
    var draft = folder.resolve("rules/tables/.brouillon");
    Files.writeString(draft, Files.readString(folder.resolve(TABLE)) + "un;accueil\n");
    Files.move(draft, folder.resolve(TABLE), StandardCopyOption.REPLACE_EXISTING);

    assertThat(look(LONG)).containsExactly(version());
  }

  @Test
  void aFolderThatIsGoneForGoodIsToldAndSoIsItsReturn() throws IOException {
    look(LONG);
    var away = folder.resolveSibling(folder.getFileName() + "-ailleurs");
    Files.move(folder, away);
    Optional<FolderReading> told = Optional.empty();
    for (int i = 0; i < LONG && told.isEmpty(); i++) {
      told = watch.look();
    }
    assertThat(told).get().isInstanceOf(FolderReading.Missing.class);

    Files.move(away, folder);
    assertThat(look(LONG)).containsExactly(version());
  }

  @Test
  void aFolderThatIsGoneForAMomentIsNotTold() throws IOException {
    look(LONG);
    var away = folder.resolveSibling(folder.getFileName() + "-ailleurs");
    Files.move(folder, away);
    assertThat(look(QUIET)).isEmpty();
    Files.move(away, folder);

    assertThat(look(LONG)).isEmpty();
  }

  @Test
  void whatCouldNotBeUsedIsToldAgainAfterAWhile() throws IOException {
    look(LONG);
    append(TABLE, "un;accueil\n");
    look(LONG);
    watch.tellAgain();

    assertThat(look(QUIET)).isEmpty();
    assertThat(look(70)).containsExactly(version());
  }
}
