package fr.orientess.file;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file written by whatever program: UTF-8 with or without its mark, or Windows-1252.
 */
public final class TextFile {

  private TextFile() {}

  /** The text without its byte order mark, or empty after an error when it is no text. */
  public static Optional<String> decode(
      String file, byte[] bytes, String repair, Findings findings) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        unreadable(file, "l’octet 00 à la position " + (i + 1), repair, findings);
        return Optional.empty();
      }
    }
    var text =
        TextForm.decode(bytes, StandardCharsets.UTF_8)
            .or(() -> TextForm.decode(bytes, TextForm.WINDOWS));
    if (text.isEmpty()) {
      unreadable(file, "des caractères hors de Windows-1252", repair, findings);
    }
    return text.map(t -> !t.isEmpty() && t.charAt(0) == TextForm.MARK ? t.substring(1) : t);
  }

  private static void unreadable(String file, String found, String repair, Findings findings) {
    findings.error(
        Location.of(file),
        "Le fichier est illisible : il contient " + Quoted.value(found) + ".",
        repair);
  }
}
