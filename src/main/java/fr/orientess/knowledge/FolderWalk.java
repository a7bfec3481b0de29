package fr.orientess.knowledge;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through the files of a knowledge folder in order, and never out of it. Hidden files and what
 * office programs leave while a file is open are passed over.
 */
final class FolderWalk {

  private static final List<String> FOLDERS = List.of("data", "rules");

  /** Folders within folders: nobody needs more, and a walk must end. */
  private static final int DEEPEST = 20;

  private final Path root;
  private final Visitor visitor;
  private final Set<Path> visited = new HashSet<>();

  private FolderWalk(Path root, Visitor visitor) {
    this.root = root;
    this.visitor = visitor;
  }

  /** Hears of everything that is found. */
  interface Visitor {

    /**
     * A file.
     *
     * @param name path below the knowledge folder, with {@code /} between its parts
     * @param file where it really is
     */
    void file(String name, Path file, BasicFileAttributes attributes) throws IOException;

    /** Something that cannot be read, and why, in French. */
    void unreadable(String name, String why);
  }

  /**
   * Goes through a folder.
   *
   * @throws KnowledgeMissing when there is no such folder
   */
  static void through(Path folder, Visitor visitor) {
    try {
      var root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        throw new KnowledgeMissing(folder);
      }
      var walk = new FolderWalk(root, visitor);
      for (var name : FOLDERS) {
        if (Files.exists(root.resolve(name))) {
          walk.entry(root.resolve(name), name, 0);
        }
      }
    } catch (IOException e) {
      throw new KnowledgeMissing(folder);
    }
  }

  private void entry(Path entry, String name, int depth) {
    try {
      var real = entry.toRealPath();
      if (!real.startsWith(root)) {
        visitor.unreadable(name, "c’est un lien vers l’extérieur du dossier");
        return;
      }
      var attributes = Files.readAttributes(real, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        directory(real, name, depth);
      } else if (attributes.isRegularFile()) {
        visitor.file(name, real, attributes);
      }
    } catch (IOException e) {
      visitor.unreadable(name, "il ne peut pas être ouvert");
    }
  }

  private void directory(Path directory, String name, int depth) throws IOException {
    if (!visited.add(directory)) {
      visitor.unreadable(name, "c’est un lien vers un dossier déjà lu");
      return;
    }
    if (depth == DEEPEST) {
      visitor.unreadable(name, "il y a trop de dossiers l’un dans l’autre");
      return;
    }
    var entries = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(directory)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(null);
    for (var entry : entries) {
      var entryName = entry.getFileName().toString();
      if (!isIgnored(entryName)) {
        entry(entry, name + "/" + entryName, depth + 1);
      }
    }
  }

  private static boolean isIgnored(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }
}
