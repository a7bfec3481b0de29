package fr.orientess.knowledge;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Reads the files of a folder, never more than memory can hold and never from outside of it. */
final class FolderReader {

  private static final List<String> FOLDERS = List.of("data", "rules");
  private static final long LARGEST_FILE = 20L << 20;
  private static final long LARGEST_FOLDER = 100L << 20;
  private static final int MOST_FILES = 5_000;

  private final Path folder;
  private final Findings findings = new Findings();
  private final TreeMap<String, byte[]> contents = new TreeMap<>();
  private final Set<Path> visited = new HashSet<>();
  private long total;

  FolderReader(Path folder) {
    this.folder = folder;
  }

  /** Reads everything; what cannot be read becomes an error. */
  KnowledgeFiles read() {
    try {
      var root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        throw new KnowledgeMissing(folder);
      }
      for (var name : FOLDERS) {
        if (Files.exists(root.resolve(name))) {
          readEntry(root, root.resolve(name), name);
        }
      }
    } catch (IOException e) {
      throw new KnowledgeMissing(folder);
    }
    return new KnowledgeFiles(contents, findings.all());
  }

  private void readEntry(Path root, Path entry, String name) {
    try {
      var real = entry.toRealPath();
      if (!real.startsWith(root)) {
        unreadable(name, "c'est un lien vers l'extérieur du dossier");
      } else if (Files.isDirectory(real)) {
        readFolder(root, real, name);
      } else if (Files.isRegularFile(real)) {
        readFile(real, name);
      }
    } catch (IOException e) {
      unreadable(name, "il ne peut pas être ouvert");
    }
  }

  private void readFolder(Path root, Path directory, String name) throws IOException {
    if (!visited.add(directory)) {
      unreadable(name, "c'est un lien vers un dossier déjà lu");
      return;
    }
    var entries = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(directory)) {
      stream.forEach(entries::add);
    }
    entries.sort(null);
    for (var entry : entries) {
      var entryName = entry.getFileName().toString();
      if (!isIgnored(entryName)) {
        readEntry(root, entry, name + "/" + entryName);
      }
    }
  }

  private void readFile(Path file, String name) throws IOException {
    long size = Files.size(file);
    if (size > LARGEST_FILE) {
      unreadable(name, "il dépasse " + (LARGEST_FILE >> 20) + " Mo");
      return;
    }
    if (total + size > LARGEST_FOLDER || contents.size() >= MOST_FILES) {
      unreadable(name, "le dossier entier est trop grand");
      return;
    }
    try (var stream = Files.newInputStream(file)) {
      var bytes = stream.readNBytes((int) LARGEST_FILE);
      total += bytes.length;
      contents.put(name, bytes);
    }
  }

  private static boolean isIgnored(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  private void unreadable(String name, String why) {
    findings.error(
        Location.of(name),
        "Le fichier " + Quoted.value(name) + " ne peut pas être lu : " + why + ".",
        "Réduisez-le, déplacez-le ou supprimez-le.");
  }
}
