package fr.orientess.knowledge;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeMap;

/** Reads the files of a folder, never more than memory can hold. */
final class FolderReader implements FolderWalk.Visitor {

  private static final long LARGEST_FILE = 20L << 20;
  private static final long LARGEST_FOLDER = 100L << 20;
  private static final int MOST_FILES = 5_000;

  private final Findings findings = new Findings();
  private final TreeMap<String, byte[]> contents = new TreeMap<>();
  private long total;

  private FolderReader() {}

  /**
   * Reads everything; what cannot be read becomes an error.
   *
   * @throws KnowledgeMissing when there is no such folder
   */
  static KnowledgeFiles read(Path folder) {
    var reader = new FolderReader();
    FolderWalk.through(folder, reader);
    return new KnowledgeFiles(reader.contents, reader.findings.all());
  }

  @Override
  public void file(String name, Path file, BasicFileAttributes attributes) throws IOException {
    long size = attributes.size();
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

  @Override
  public void unreadable(String name, String why) {
    findings.error(
        Location.of(name),
        "Le fichier " + Quoted.value(name) + " ne peut pas être lu : " + why + ".",
        "Réduisez-le, déplacez-le ou supprimez-le.");
  }
}
