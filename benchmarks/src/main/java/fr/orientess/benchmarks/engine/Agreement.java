package fr.orientess.benchmarks.engine;

import fr.orientess.benchmarks.engine.Engines.Depth;
import fr.orientess.benchmarks.rows.Subject;
import fr.orientess.rules.EligibilityRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Holds engines to one another's answers on every profile: the same offers for all, and the same in
 * every detail for those that say as much.
 */
public final class Agreement {

  private final Subject subject;
  private final List<Set<String>> offers = new ArrayList<>();
  private final Map<Depth, List<Object>> answers = new EnumMap<>(Depth.class);
  private final Map<String, String> offerOfRow;

  /** Nothing said yet. */
  public Agreement(Subject subject) {
    this.subject = subject;
    offerOfRow =
        subject.knowledge().rows().stream()
            .collect(Collectors.toMap(EligibilityRow::id, row -> row.offer().id()));
  }

  /**
   * Asks an engine for everything.
   *
   * @return how many matches it gives a profile
   * @throws IllegalStateException when it disagrees with those asked before
   */
  public double ask(Engines name, Engine engine) {
    var profiles = subject.profiles();
    agree(
        name.id(),
        name.depth(),
        profile -> engine.comparable(profiles.get(profile)),
        profile -> engine.offers(profiles.get(profile)));
    return name.depth() == Depth.ROWS
        ? answers.get(Depth.ROWS).stream()
            .mapToInt(rows -> ((Set<?>) rows).size())
            .average()
            .orElse(0)
        : offers.stream().mapToInt(Set::size).average().orElse(0);
  }

  /** Takes in the rows that an engine elsewhere found, profile by profile. */
  public void hear(String name, List<Set<String>> rows) {
    agree(
        name,
        Depth.ROWS,
        rows::get,
        profile ->
            rows.get(profile).stream()
                .map(offerOfRow::get)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void agree(
      String name, Depth depth, IntFunction<Object> comparable, IntFunction<Set<String>> found) {
    boolean isFirst = offers.isEmpty();
    boolean isFirstSoDeep = !answers.containsKey(depth);
    var known = answers.computeIfAbsent(depth, _ -> new ArrayList<>());
    for (int profile = 0; profile < subject.profiles().size(); profile++) {
      var someOffers = found.apply(profile);
      var answer = comparable.apply(profile);
      if (isFirst) {
        offers.add(someOffers);
      }
      if (isFirstSoDeep) {
        known.add(answer);
      }
      compare(name, profile, offers.get(profile), someOffers);
      compare(name, profile, known.get(profile), answer);
    }
  }

  private static void compare(String name, int profile, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new IllegalStateException(
          "%s disagrees on profile %d:%n  %s%n  %s".formatted(name, profile, expected, found));
    }
  }
}
