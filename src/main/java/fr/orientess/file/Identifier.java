package fr.orientess.file;

import fr.orientess.finding.Quoted;
import java.util.Locale;

/** The form of ids: lower-case letters, digits and hyphens. */
public final class Identifier {

  /** No id has more characters. */
  public static final int LONGEST = 200;

  /** The last character of ASCII. */
  private static final int LAST_PLAIN = 0x7f;

  private Identifier() {}

  /** True when the text is an id. */
  public static boolean isValid(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
  }

  /**
   * How to write an id, in French, and which character of a text is to blame when it may look like
   * one that is allowed, or like nothing.
   */
  public static String form(String written) {
    var form = "Un identifiant s’écrit ainsi : minuscules sans accent, chiffres et traits d’union.";
    return written
        .codePoints()
        .filter(c -> c > LAST_PLAIN && Character.getType(c) != Character.SPACE_SEPARATOR)
        .boxed()
        .findFirst()
        .map(c -> form + " Le caractère " + Quoted.value(Character.toString(c)) + named(c) + ".")
        .orElse(form);
  }

  private static String named(int character) {
    return " (U+%04X) n’en fait pas partie".formatted(character);
  }

  /** The id meant by somebody who did not mind spaces around it and capital letters. */
  public static String normalised(String written) {
    return Spaces.strip(written).toLowerCase(Locale.ROOT);
  }
}
