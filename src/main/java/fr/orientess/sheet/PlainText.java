package fr.orientess.sheet;

import java.text.Normalizer;

/** Makes text from anywhere fit to be printed: nothing in it acts, whatever the form. */
public final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * The text without control characters, without characters that turn the direction of others, and
   * without halves of characters; line breaks stay.
   */
  public static String of(String text) {
    var clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .codePoints()
        .forEach(c -> append(c, clean));
    return clean.toString();
  }

  /** The text in one line, cut to a length. */
  public static String line(String text, int longest) {
    return cut(of(text).replaceAll("\\s+", " ").strip(), longest);
  }

  /** The text cut to a length, never within a character. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end).stripTrailing();
  }

  private static void append(int c, StringBuilder clean) {
    switch (Character.getType(c)) {
      case Character.CONTROL -> {
        if (c == '\n') {
          clean.append('\n');
        } else if (Character.isWhitespace(c)) {
          clean.append(' ');
        }
      }
      case Character.SURROGATE -> clean.appendCodePoint(REPLACEMENT);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append('\n');
      case Character.UNASSIGNED, Character.PRIVATE_USE -> clean.appendCodePoint(REPLACEMENT);
      case Character.FORMAT -> {
        if (c == ZERO_WIDTH_JOINER) {
          clean.appendCodePoint(c);
        }
      }
      default -> clean.appendCodePoint(c);
    }
  }

  /** Joins emoji and letters of several alphabets into one. */
  private static final int ZERO_WIDTH_JOINER = 0x200D;
}
