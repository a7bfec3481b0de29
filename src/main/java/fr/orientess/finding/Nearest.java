package fr.orientess.finding;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant to write. */
public final class Nearest {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 80;
  private static final int SHORTEST_START = 3;

  private Nearest() {}

  /**
   * The valid value that is closest to {@code faulty}, accents and case aside, or empty when none
   * is close enough to be a misspelling of it (two letters differ, or a third of a long word; two
   * swapped letters count as one) and none is the only one to begin like it.
   */
  public static Optional<String> to(String faulty, Collection<String> valid) {
    var wanted = fold(faulty);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int tolerated = Math.min(wanted.length() - 1, Math.max(2, wanted.length() / 3));
    return Optional.ofNullable(closest(wanted, valid, tolerated))
        .or(() -> onlyOneBeginningWith(wanted, valid));
  }

  private static @Nullable String closest(String wanted, Collection<String> valid, int tolerated) {
    var measure = new DamerauLevenshteinDistance(tolerated);
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
      if (distance < shortest || closest == null || isBetter(value, closest, wanted)) {
        shortest = distance;
        closest = value;
      }
    }
    return closest;
  }

  /** Of two equally distant values, the one that goes wrong later is better. */
  private static boolean isBetter(String value, String closest, String wanted) {
    int same = Integer.compare(commonStart(value, wanted), commonStart(closest, wanted));
    return same > 0 || same == 0 && value.compareTo(closest) < 0;
  }

  private static int commonStart(String value, String wanted) {
    var folded = fold(value);
    int start = 0;
    int shorter = Math.min(folded.length(), wanted.length());
    while (start < shorter && folded.charAt(start) == wanted.charAt(start)) {
      start++;
    }
    return start;
  }

  private static Optional<String> onlyOneBeginningWith(String wanted, Collection<String> valid) {
    if (wanted.length() < SHORTEST_START) {
      return Optional.empty();
    }
    var longer = valid.stream().filter(value -> fold(value).startsWith(wanted)).limit(2).toList();
    return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
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
