package fr.orientess.file;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a CSV file, whatever the spreadsheet that wrote it. */
final class CsvText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';

  private CsvText() {}

  /** The text without its byte order mark, or empty after an error when it is no text. */
  static Optional<String> decode(String file, byte[] bytes, Findings findings) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        unreadable(file, "l'octet 00 à la position " + (i + 1), findings);
        return Optional.empty();
      }
    }
    var text = decode(bytes, StandardCharsets.UTF_8).or(() -> decode(bytes, WINDOWS));
    if (text.isEmpty()) {
      unreadable(file, "des caractères hors de Windows-1252", findings);
    }
    return text.map(t -> !t.isEmpty() && t.charAt(0) == MARK ? t.substring(1) : t);
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void unreadable(String file, String found, Findings findings) {
    findings.error(
        Location.of(file),
        "Le fichier est illisible : il contient " + Quoted.value(found) + ".",
        "Enregistrez-le au format « CSV UTF-8 (délimité par des points-virgules) ».");
  }

  /** The separator that the heading uses: {@code ;} unless it has more commas outside quotes. */
  static char separator(String text) {
    int semicolons = 0;
    int commas = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && c == ';') {
        semicolons++;
      } else if (!quoted && c == ',') {
        commas++;
      }
    }
    return commas > semicolons ? ',' : ';';
  }
}
