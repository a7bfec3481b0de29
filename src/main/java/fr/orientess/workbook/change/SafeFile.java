package fr.orientess.workbook.change;

import fr.orientess.file.Fingerprint;
import fr.orientess.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is replaced as a whole or not at all, and never outside of its folder. */
final class SafeFile {

  /** Stands for a file that is not there. */
  static final String ABSENT = "-";

  private final Path file;

  private SafeFile(Path file) {
    this.file = file;
  }

  /** A file of a knowledge folder. */
  static SafeFile of(Path folder, String path) throws IOException {
    var root = folder.toRealPath();
    var file = root.resolve(path).normalize();
    var real = Files.exists(file) ? file.toRealPath() : file;
    if (!real.startsWith(root.resolve("data")) && !real.startsWith(root.resolve("rules"))) {
      throw new ImportFailed("Le fichier « " + path + " » est hors du dossier de connaissances.");
    }
    return new SafeFile(real);
  }

  /** The hash of what is in the file now, or {@link #ABSENT}. */
  String hash() throws IOException {
    return hash(Files.exists(file) ? Files.readAllBytes(file) : null);
  }

  /** The hash of bytes, or {@link #ABSENT} for null. */
  static String hash(byte @Nullable [] bytes) {
    return bytes == null ? ABSENT : Fingerprint.of(bytes);
  }

  /** Replaces the file, or deletes it when there are no bytes. */
  void put(byte @Nullable [] bytes) throws IOException {
    if (bytes == null) {
      Files.deleteIfExists(file);
      return;
    }
    Files.createDirectories(file.getParent());
    WholeFile.replace(file, bytes);
  }
}
