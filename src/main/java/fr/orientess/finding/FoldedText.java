package fr.orientess.finding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared with what somebody typed. */
public final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private FoldedText() {}

  /** Lower case, without accents, ligatures written out. */
  public static String of(String text) {
    var decomposed = Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").replace("œ", "oe").replace("æ", "ae");
  }
}
