package fr.orientess.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a text file is written.
 *
 * @param charset UTF-8 or Windows-1252
 * @param mark true when it begins with a byte order mark
 */
public record TextForm(Charset charset, boolean mark) {

  static final Charset WINDOWS = Charset.forName("windows-1252");
  static final char MARK = '\uFEFF';

  /** The form of a file that {@link TextFile} can read. */
  public static TextForm of(byte[] bytes) {
    var utf8 = decode(bytes, StandardCharsets.UTF_8);
    boolean mark = utf8.isPresent() && !utf8.get().isEmpty() && utf8.get().charAt(0) == MARK;
    return new TextForm(utf8.isPresent() ? StandardCharsets.UTF_8 : WINDOWS, mark);
  }

  /** The bytes of a text, after the mark when there is one. */
  public byte[] encode(String text) {
    return (mark ? MARK + text : text).getBytes(charset);
  }

  /** The first character of a text that cannot be written in this form, or empty. */
  public Optional<String> unwritable(String text) {
    var encoder = charset.newEncoder();
    return text.codePoints()
        .mapToObj(Character::toString)
        .filter(character -> !encoder.canEncode(character))
        .findFirst();
  }

  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
