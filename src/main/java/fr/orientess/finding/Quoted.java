package fr.orientess.finding;

import java.util.regex.Pattern;

/** A faulty value between French quotation marks, short enough for a sentence. */
public final class Quoted {

  private static final int LONGEST = 80;
  private static final int MOST_LOOKED_AT = 1_000;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What no eye sees, and what turns the reading order round. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

  private Quoted() {}

  /**
   * {@code « value »} on one line, cut off when it is very long. Invisible characters are named, so
   * that whoever looks for the fault can see it.
   */
  public static String value(String value) {
    var line = visible(SPACES.matcher(beginning(value.strip())).replaceAll(" "));
    int end = Math.min(line.length(), LONGEST);
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return "« " + line.substring(0, end) + (end < line.length() ? "…" : "") + " »";
  }

  /** Enough of a text to be cut off later. */
  private static String beginning(String text) {
    return text.length() > MOST_LOOKED_AT ? text.substring(0, MOST_LOOKED_AT) : text;
  }

  private static String visible(String line) {
    return INVISIBLE
        .matcher(line)
        .replaceAll(found -> "[U+%04X]".formatted(found.group().codePointAt(0)));
  }
}
