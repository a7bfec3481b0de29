package fr.orientess.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file as a whole or not at all: who reads it meanwhile never sees half of it. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Puts bytes in the place of what a file holds, or makes the file; its permissions stay, and a
   * link goes on leading to it.
   *
   * @throws IOException when that is impossible, also for want of its folder; the file is then as
   *     it was
   */
  public static void replace(Path place, byte[] bytes) throws IOException {
    var file = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
    var draft = file.resolveSibling("." + file.getFileName() + ".orientess");
    try {
      Files.write(draft, bytes);
      copyPermissions(file, draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void copyPermissions(Path file, Path draft) throws IOException {
    if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
    }
  }
}
