package fr.orientess.wording;

import java.text.Normalizer;

/** Makes text from anywhere fit to be printed: nothing in it acts, whatever the form. */
public final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  /** Formulas begin like that. */
  private static final String FORMULAS = "=+-@|%＝＋－＠";

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
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end).stripTrailing();
  }

  /**
   * The text for a cell of a spreadsheet, cut to a length. What a spreadsheet takes for a formula
   * gets an apostrophe in front, which makes it text. Line breaks and tabs may not hide one either.
   */
  public static String cell(String text, int longest) {
    var clean = of(text).strip();
    var cut = clean.length() > longest ? cut(clean, longest) + "…" : clean;
    return !cut.isEmpty() && FORMULAS.indexOf(cut.charAt(0)) >= 0 ? "'" + cut : cut;
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
