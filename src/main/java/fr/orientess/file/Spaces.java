package fr.orientess.file;

/** Spaces as spreadsheets write them: no-break and invisible ones are spaces too. */
public final class Spaces {

  private Spaces() {}

  /** The text without spaces around it; the text itself when there are none. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** True for a character that shows nothing. */
  public static boolean isSpace(char c) {
    return switch (c) {
      case '\u00A0', '\u202F', '\u2007', '\u200B', '\uFEFF' -> true;
      default -> Character.isWhitespace(c);
    };
  }
}
