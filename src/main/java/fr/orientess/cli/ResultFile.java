package fr.orientess.cli;

import fr.orientess.file.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file into which somebody wants what a command found out. */
final class ResultFile {

  private ResultFile() {}

  /**
   * Puts a text in the place of what the file holds, or makes the file.
   *
   * @throws CommandFailed when that is impossible
   */
  static void write(String name, String text) {
    try {
      WholeFile.replace(Path.of(name), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandFailed(
          "Le fichier « "
              + name
              + " » ne peut pas être écrit. Vérifiez que son dossier existe, et fermez-le s’il est"
              + " ouvert.");
    }
  }
}
