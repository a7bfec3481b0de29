package fr.orientess.finding;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant to write. */
public final class Nearest {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * The valid value that is closest to {@code faulty}, accents and case aside, or empty when none
   * is close enough to be a misspelling of it (two letters differ, or a third of a long word).
   */
  public static Optional<String> to(String faulty, Collection<String> valid) {
    var wanted = fold(faulty);
    if (wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int tolerated = Math.min(wanted.length() - 1, Math.max(2, wanted.length() / 3));
    return tolerated < 0
        ? Optional.empty()
        : Optional.ofNullable(closest(wanted, valid, tolerated));
  }

  private static @Nullable String closest(String wanted, Collection<String> valid, int tolerated) {
    var measure = new LevenshteinDistance(tolerated);
    int shortest = tolerated + 1;
    String closest = null;
    for (var value : valid) {
      if (Math.abs(value.length() - wanted.length()) > tolerated) {
        continue;
      }
      int distance = measure.apply(wanted, fold(value));
      if (distance < 0 || distance > shortest) {
        continue;
      }
      if (distance < shortest || closest == null || value.compareTo(closest) < 0) {
        shortest = distance;
        closest = value;
      }
    }
    return closest;
  }

  /** A French sentence that proposes the nearest valid value, or {@code otherwise} without one. */
  public static String proposal(String faulty, Collection<String> valid, String otherwise) {
    return to(faulty, valid)
        .map(value -> "Vouliez-vous dire « " + value + " » ?")
        .orElse(otherwise);
  }

  private static String fold(String text) {
    var stripped = text.strip();
    if (!stripped.chars().allMatch(c -> c < 128)) {
      stripped = MARKS.matcher(Normalizer.normalize(stripped, Normalizer.Form.NFD)).replaceAll("");
    }
    return stripped.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
