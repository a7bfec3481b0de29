package fr.orientess.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** A vocabulary in which words are found by their beginning, or by how they may be misspelt. */
final class Spelling {

  private static final double BEGINS = 0.6;
  private static final double MISSPELT = 0.5;
  private static final double PER_ERROR = 0.15;
  private static final int SHORTEST_WITH_ERROR = 4;
  private static final int SHORTEST_WITH_TWO_ERRORS = 8;

  private final String[] words;

  /**
   * A word that was perhaps meant.
   *
   * @param word its number
   * @param likeness up to 1, which is the very word
   */
  record Alike(int word, double likeness) {}

  /**
   * @param words in alphabetical order, each once; their numbers follow it
   */
  Spelling(Collection<String> words) {
    this.words = words.toArray(String[]::new);
  }

  /** The words that begin as typed; only if there are none, those that are nearly spelt like it. */
  List<Alike> alike(String typed) {
    var beginning = beginningWith(typed);
    return beginning.isEmpty() ? misspelt(typed) : beginning;
  }

  private List<Alike> beginningWith(String typed) {
    var found = new ArrayList<Alike>();
    int at = Arrays.binarySearch(words, typed);
    for (int word = at < 0 ? -at - 1 : at; word < words.length; word++) {
      if (!words[word].startsWith(typed)) {
        break;
      }
      int length = words[word].length();
      boolean isWhole = length == typed.length();
      found.add(new Alike(word, isWhole ? 1 : BEGINS * (1 + typed.length() / (2.0 * length))));
    }
    return found;
  }

  private List<Alike> misspelt(String typed) {
    int tolerated = tolerated(typed);
    var found = new ArrayList<Alike>();
    var distance = new DamerauLevenshteinDistance(tolerated);
    for (int word = 0; tolerated > 0 && word < words.length; word++) {
      int errors = errors(typed, words[word], tolerated, distance);
      if (errors >= 0) {
        found.add(new Alike(word, MISSPELT - PER_ERROR * errors));
      }
    }
    return found;
  }

  /** How many errors apart the word, or a beginning of it, is; -1 for too many. */
  private static int errors(
      String typed, String word, int tolerated, DamerauLevenshteinDistance distance) {
    int fewest = -1;
    for (int more = -tolerated; more <= tolerated; more++) {
      int length = typed.length() + more;
      if (length <= word.length()) {
        int errors = distance.apply(typed, word.substring(0, length));
        fewest = fewest < 0 || errors >= 0 && errors < fewest ? errors : fewest;
      }
    }
    return fewest;
  }

  private static int tolerated(String typed) {
    if (typed.length() < SHORTEST_WITH_ERROR) {
      return 0;
    }
    return typed.length() < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
  }
}
