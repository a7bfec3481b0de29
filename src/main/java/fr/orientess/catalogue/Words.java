package fr.orientess.catalogue;

import fr.orientess.finding.FoldedText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as they are compared: plain, in the singular, without those that say little.
 */
final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

  private static final Set<String> SAY_LITTLE =
      Set.of(
          "au", "aux", "avec", "ce", "ces", "dans", "de", "des", "du", "elle", "en", "est", "et",
          "il", "je", "la", "le", "les", "leur", "leurs", "ma", "mes", "mon", "nos", "notre",
          "nous", "on", "ou", "par", "pas", "pour", "que", "qui", "sa", "se", "ses", "son", "sur",
          "un", "une", "vos", "votre", "vous");

  private Words() {}

  /** The words of a text; when all of them say little, all of them. */
  static List<String> of(String text) {
    var all =
        Arrays.stream(BETWEEN.split(FoldedText.of(text))).filter(word -> !word.isEmpty()).toList();
    var telling =
        all.stream()
            .filter(word -> word.length() > 1 && !SAY_LITTLE.contains(word))
            .map(Words::singular)
            .toList();
    return telling.isEmpty() ? all : telling;
  }

  private static String singular(String word) {
    boolean isPlural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }
}
