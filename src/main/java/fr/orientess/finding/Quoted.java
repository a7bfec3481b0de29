package fr.orientess.finding;

/** A faulty value between French quotation marks, short enough for a sentence. */
public final class Quoted {

  private static final int LONGEST = 80;

  private Quoted() {}

  /** {@code « value »} on one line, cut off when it is very long. */
  public static String value(String value) {
    var line = value.strip().replaceAll("\\s+", " ");
    int end = Math.min(line.length(), LONGEST);
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return "« " + line.substring(0, end) + (end < line.length() ? "…" : "") + " »";
  }
}
