package fr.orientess.file;

import java.util.Locale;

/** The form of ids: lower-case letters, digits and hyphens. */
public final class Identifier {

  /** What an id must look like, for messages. */
  public static final String FORM = "minuscules sans accent, chiffres et traits d'union";

  private static final int LONGEST = 200;

  private Identifier() {}

  /** True when the text is an id. */
  public static boolean isValid(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
  }

  /** The id meant by somebody who did not mind spaces around it and capital letters. */
  public static String normalised(String written) {
    return Spaces.strip(written).toLowerCase(Locale.ROOT);
  }
}
