package fr.orientess.workbook.change;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an import so that nothing is left half-written, and takes the last one back. What the
 * files were before lies in the hidden folder {@code .orientess/import} of the knowledge folder
 * before the first file is touched; a file counts as written by its hash alone, so that undoing
 * works after a crash at any moment, also a crash of the undoing.
 */
public final class LastImport {

  private static final String HIDDEN = ".orientess";
  private static final String JOURNAL = "journal";
  private static final String DONE = "done";

  private final Path folder;
  private final Path hidden;
  private final Path record;
  private final Path previous;

  /** One file of the import, with the hashes of what it was and what it is. */
  private record Written(int number, String before, String after, String path) {}

  /** The last import into a knowledge folder. */
  public LastImport(Path folder) {
    this.folder = folder;
    this.hidden = folder.resolve(HIDDEN);
    this.record = hidden.resolve("import");
    this.previous = hidden.resolve("import.previous");
  }

  /**
   * Writes all files or none.
   *
   * @throws ImportFailed when that is impossible; the folder is then as it was, or the message says
   *     that the import is to be undone
   */
  public void write(List<FileChange> changes) {
    try (var _ = FolderLock.on(hidden)) {
      recover();
      if (Files.exists(record) && !Files.exists(record.resolve(DONE))) {
        throw new ImportFailed(
            "Le dernier import a été interrompu. Annulez-le d’abord : « import --undo "
                + folder
                + " ».");
      }
      refuseChanged(changes);
      remember(changes);
      replace(changes);
      finish();
      forgetPrevious();
    } catch (IOException e) {
      throw new ImportFailed(
          "L’import est impossible, le dossier est comme avant : " + reason(e) + ".");
    }
  }

  /** Somebody may have saved a file while the difference was being read. */
  private void refuseChanged(List<FileChange> changes) throws IOException {
    for (var change : changes) {
      if (!SafeFile.of(folder, change.path()).hash().equals(SafeFile.hash(change.before()))) {
        throw new ImportFailed(
            "Le fichier « "
                + change.path()
                + " » vient de changer : rien n’a été écrit. Relancez l’import.");
      }
    }
  }

  private void remember(List<FileChange> changes) throws IOException {
    var draft = hidden.resolve("import.new");
    delete(draft);
    Files.createDirectories(draft);
    var lines = new ArrayList<String>();
    for (int number = 0; number < changes.size(); number++) {
      var change = changes.get(number);
      var before = change.before();
      if (before != null) {
        Files.write(draft.resolve(String.valueOf(number)), before);
      }
      lines.add(SafeFile.hash(before) + " " + SafeFile.hash(change.after()) + " " + change.path());
    }
    Files.write(draft.resolve(JOURNAL), lines);
    if (Files.exists(record)) {
      delete(previous);
      Files.move(record, previous, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(draft, record, StandardCopyOption.ATOMIC_MOVE);
  }

  /** After a crash between two moves the import before is still the last one. */
  private void recover() throws IOException {
    if (!Files.exists(record) && Files.exists(previous)) {
      Files.move(previous, record, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void replace(List<FileChange> changes) throws IOException {
    int done = 0;
    try {
      for (; done < changes.size(); done++) {
        SafeFile.of(folder, changes.get(done).path()).put(changes.get(done).after());
      }
    } catch (IOException e) {
      takeBack(changes.subList(0, done));
      throw e;
    }
  }

  private void takeBack(List<FileChange> changes) {
    try {
      for (var change : changes.reversed()) {
        SafeFile.of(folder, change.path()).put(change.before());
      }
      forget();
    } catch (IOException e) {
      throw halfway(e);
    }
  }

  /** Then the import before, if this one was never finished, is the last one again. */
  private void forget() throws IOException {
    delete(record);
    recover();
  }

  private void finish() {
    try {
      Files.createFile(record.resolve(DONE));
    } catch (IOException e) {
      throw halfway(e);
    }
  }

  /** What cannot be deleted now is when the next import is remembered. */
  private void forgetPrevious() {
    try {
      delete(previous);
    } catch (IOException _) {
      // Undoing refuses it by the hashes of the files.
    }
  }

  private ImportFailed halfway(IOException e) {
    return new ImportFailed(
        "L’import s’est arrêté en route : "
            + reason(e)
            + ". Annulez-le : « import --undo "
            + folder
            + " ».");
  }

  /**
   * Takes the last import back.
   *
   * @return the files that are now as they were before it
   * @throws ImportFailed when there is none, or a file was changed since
   */
  public List<String> undo() {
    if (!Files.exists(record) && !Files.exists(previous)) {
      throw new ImportFailed("Il n’y a aucun import à annuler dans « " + folder + " ».");
    }
    try (var _ = FolderLock.on(hidden)) {
      recover();
      var written = written();
      var changed = new ArrayList<String>();
      var toRestore = new ArrayList<Written>();
      for (var one : written) {
        var now = SafeFile.of(folder, one.path).hash();
        if (now.equals(one.after)) {
          toRestore.add(one);
        } else if (!now.equals(one.before)) {
          changed.add(one.path);
        }
      }
      if (!changed.isEmpty()) {
        throw new ImportFailed(
            "L’import ne peut plus être annulé, rien n’a été écrit. Changés depuis : "
                + String.join(", ", changed)
                + ".");
      }
      Files.deleteIfExists(record.resolve(DONE));
      for (var one : toRestore) {
        SafeFile.of(folder, one.path).put(before(one));
      }
      forget();
      return toRestore.stream().map(Written::path).toList();
    } catch (IOException e) {
      throw new ImportFailed("L’annulation s’est arrêtée, relancez-la : " + reason(e) + ".");
    }
  }

  private List<Written> written() throws IOException {
    var written = new ArrayList<Written>();
    for (var line : Files.readAllLines(record.resolve(JOURNAL))) {
      var parts = line.split(" ", 3);
      if (parts.length == 3) {
        written.add(new Written(written.size(), parts[0], parts[1], parts[2]));
      }
    }
    return written;
  }

  private byte @Nullable [] before(Written one) throws IOException {
    return one.before.equals(SafeFile.ABSENT)
        ? null
        : Files.readAllBytes(record.resolve(String.valueOf(one.number)));
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var all = Files.walk(directory)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** In French, without what the system says: only some failures know their file. */
  static String reason(IOException e) {
    return e instanceof FileSystemException failure && failure.getFile() != null
        ? "« " + failure.getFile() + " » ne peut pas être lu ou écrit"
        : "un fichier ne peut pas être lu ou écrit ; le disque est peut-être plein";
  }
}
