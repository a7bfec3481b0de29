package fr.orientess.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds things by words of the texts about them, as people type them: whole words, beginnings of
 * words, and words with typing errors where nothing is spelt like that.
 *
 * @param <T> what is found
 */
final class WordIndex<T> {

  /** Something typed that is longer than that is no search. */
  private static final int MOST_WORDS = 12;

  private final List<T> things;
  private final Spelling spelling;

  /** By number of a word: in which things it stands, and how much it tells of each. */
  private final List<Map<Integer, Double>> places;

  /**
   * A text about a thing.
   *
   * @param weight how much a word in it tells, compared with other texts
   */
  record Text(String text, double weight) {}

  /**
   * What was found.
   *
   * @param things the best first
   * @param isWhole false when nothing has all the words, and these have most of them
   */
  record Found<T>(List<T> things, boolean isWhole) {}

  /** Indexes the texts about things, in which earlier ones come first when nothing else decides. */
  WordIndex(Collection<T> things, Function<T, List<Text>> texts) {
    this.things = List.copyOf(things);
    var byWord = new TreeMap<String, Map<Integer, Double>>();
    for (int thing = 0; thing < this.things.size(); thing++) {
      for (var text : texts.apply(this.things.get(thing))) {
        add(text, thing, byWord);
      }
    }
    spelling = new Spelling(byWord.keySet());
    places = List.copyOf(byWord.values());
  }

  /** A word tells more in a short text, and where it stands in several texts. */
  private static void add(Text text, int thing, Map<String, Map<Integer, Double>> byWord) {
    var words = Words.of(text.text());
    double weight = text.weight() * (1 + 1.0 / (1 + words.size()));
    for (var word : words) {
      byWord
          .computeIfAbsent(word, _ -> new LinkedHashMap<>())
          .merge(thing, weight, (one, other) -> Math.max(one, other) + weight / 10);
    }
  }

  /** What has all the words typed, or else most of them; everything when none was typed. */
  Found<T> find(String typed) {
    var wanted = Words.of(typed).stream().distinct().limit(MOST_WORDS).toList();
    var scores = new double[things.size()];
    var hits = new int[things.size()];
    for (var word : wanted) {
      var ofWord = scores(word);
      for (int thing = 0; thing < scores.length; thing++) {
        if (ofWord[thing] > 0) {
          scores[thing] += ofWord[thing];
          hits[thing]++;
        }
      }
    }
    int most = Arrays.stream(hits).max().orElse(0);
    if (!wanted.isEmpty() && most == 0) {
      return new Found<>(List.of(), true);
    }
    var found =
        IntStream.range(0, scores.length)
            .filter(thing -> hits[thing] == most)
            .boxed()
            .sorted(Comparator.comparingDouble(thing -> -scores[thing]))
            .map(things::get)
            .toList();
    return new Found<>(found, most == wanted.size());
  }

  /** How well each thing fits one word: best by rare words, spelt just like that. */
  private double[] scores(String word) {
    var scores = new double[things.size()];
    for (var alike : spelling.alike(word)) {
      var where = places.get(alike.word());
      double rarity = Math.log(1 + (double) things.size() / where.size());
      where.forEach(
          (thing, weight) ->
              scores[thing] = Math.max(scores[thing], weight * rarity * alike.likeness()));
    }
    return scores;
  }
}
