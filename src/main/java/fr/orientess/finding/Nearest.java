package fr.orientess.finding;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant to write. */
public final class Nearest {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Nearest() {}

  /**
   * The valid value that is closest to {@code faulty}, accents and case aside, or empty when none is
   * close enough to be a misspelling of it (two letters differ, or a third of a long word).
   */
  public static Optional<String> to(String faulty, Collection<String> valid) {
    var wanted = fold(faulty);
    int tolerated = Math.min(wanted.length() - 1, Math.max(2, wanted.length() / 3));
    record Candidate(String value, int distance) {}
    return valid.stream()
        .filter(value -> Math.abs(value.length() - wanted.length()) <= tolerated)
        .map(value -> new Candidate(value, DISTANCE.apply(wanted, fold(value))))
        .filter(candidate -> candidate.distance() <= tolerated)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::value))
        .map(Candidate::value);
  }

  /** A French sentence that proposes the nearest valid value, or {@code otherwise} without one. */
  public static String proposal(String faulty, Collection<String> valid, String otherwise) {
    return to(faulty, valid)
        .map(value -> "Vouliez-vous dire « " + value + " » ?")
        .orElse(otherwise);
  }

  private static String fold(String text) {
    var decomposed = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    return decomposed.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
