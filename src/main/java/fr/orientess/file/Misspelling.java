package fr.orientess.file;

import java.util.Collection;
import java.util.Optional;

/**
 * Tells a misspelt field name from one that is simply not ours: only one letter is wrong, missing
 * or too many, two are swapped, or the case and punctuation differ.
 */
final class Misspelling {

  private static final int SHORTEST = 4;

  private Misspelling() {}

  /** The known name that was meant, or empty when the name is another one. */
  static Optional<String> of(String name, Collection<String> known) {
    var folded = fold(name);
    return known.stream().filter(candidate -> isMisspelt(folded, fold(candidate))).findFirst();
  }

  private static String fold(String name) {
    var folded = new StringBuilder(name.length());
    name.chars()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  private static boolean isMisspelt(String name, String candidate) {
    if (name.equals(candidate)) {
      return true;
    }
    if (Math.min(name.length(), candidate.length()) < SHORTEST) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(name.length(), candidate.length());
    while (start < shorter && name.charAt(start) == candidate.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && name.charAt(name.length() - 1 - end) == candidate.charAt(candidate.length() - 1 - end)) {
      end++;
    }
    var differs = name.substring(start, name.length() - end);
    var wanted = candidate.substring(start, candidate.length() - end);
    return Math.max(differs.length(), wanted.length()) <= 1
        || new StringBuilder(differs).reverse().toString().equals(wanted) && wanted.length() == 2;
  }
}
