package fr.orientess.file;

/**
 * Half of a character beyond the first 65,536, as a careless cut leaves it behind in an escape such
 * as {@code \\uD83D}. No encoding writes it: pages would show a question mark, and answers in JSON
 * would pass the escape on, at which other programs stumble.
 */
final class HalfCharacter {

  private static final int REPLACEMENT = 0xFFFD;

  private HalfCharacter() {}

  /** True when there is one in the text. */
  static boolean isIn(String text) {
    return text.codePoints().anyMatch(HalfCharacter::isHalf);
  }

  /** The text with the sign for unknown characters in the place of each. */
  static String replacedIn(String text) {
    return text.codePoints()
        .map(c -> isHalf(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }
}
