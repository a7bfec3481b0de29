package fr.orientess.proof.impact;

import fr.orientess.proof.count.Saturated;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The combinations of replies that are meant by a test, as a diagram of decisions: one question
 * after the other, replies that make no difference for the rest taken together. So millions of
 * combinations are counted at once, and people read a few groups.
 */
final class Situations {

  /** More than any table written by people needs. */
  private static final int MOST_STATES = 300_000;

  private static final int MOST_GROUPS = 2_000;
  private static final int NONE = 0;
  private static final int ALL = 1;

  private final List<Dimension> dimensions;
  private final Predicate<byte[]> isMeant;
  private final List<Map<ByteBuffer, Integer>> known = new ArrayList<>();
  private final Map<List<Object>, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private int states;
  private final int root;

  /**
   * A question with the replies to it, those with the same effect on all rows together.
   *
   * @param classes replies by their effect
   */
  record Dimension(String question, Map<ByteBuffer, List<Reply>> classes) {

    long size() {
      return classes.values().stream().mapToLong(List::size).reduce(0, Saturated::sum);
    }
  }

  /** Where each class of replies to one question leads. */
  private record Node(int level, Map<Integer, List<Reply>> ways) {}

  /**
   * Situations that have something in common.
   *
   * @param traits by question, the replies to it; questions that make no difference are not there
   */
  record Group(Map<String, List<Reply>> traits, long count) {}

  /**
   * Finds the situations.
   *
   * @param start state of all rows before the first reply; replies can only lessen it
   * @param isMeant told every state that all replies can lead to at least once
   */
  Situations(List<Dimension> dimensions, byte[] start, Predicate<byte[]> isMeant) {
    this.dimensions = List.copyOf(dimensions);
    this.isMeant = isMeant;
    nodes.add(new Node(dimensions.size(), Map.of()));
    nodes.add(new Node(dimensions.size(), Map.of()));
    dimensions.forEach(_ -> known.add(new HashMap<>()));
    known.add(new HashMap<>());
    root = node(0, start);
  }

  /** True when there were too many states to look at: what else is said here means nothing. */
  boolean isBounded() {
    return states > MOST_STATES;
  }

  private int node(int level, byte[] state) {
    if (isBounded()) {
      return NONE;
    }
    var key = ByteBuffer.wrap(state);
    var already = known.get(level).get(key);
    if (already != null) {
      return already;
    }
    states++;
    int node =
        level == dimensions.size() ? (isMeant.test(state) ? ALL : NONE) : branch(level, state);
    known.get(level).put(key, node);
    return node;
  }

  private int branch(int level, byte[] state) {
    var ways = new LinkedHashMap<Integer, List<Reply>>();
    dimensions
        .get(level)
        .classes()
        .forEach(
            (effect, replies) ->
                ways.computeIfAbsent(
                        node(level + 1, least(state, effect.array())), _ -> new ArrayList<>())
                    .addAll(replies));
    if (ways.size() == 1) {
      return ways.keySet().iterator().next();
    }
    return numbers.computeIfAbsent(
        List.of(level, Map.copyOf(ways)),
        _ -> {
          nodes.add(new Node(level, ways));
          return nodes.size() - 1;
        });
  }

  private static byte[] least(byte[] one, byte[] other) {
    var least = new byte[one.length];
    for (int row = 0; row < least.length; row++) {
      least[row] = one[row] < other[row] ? one[row] : other[row];
    }
    return least;
  }

  /** How many combinations there are altogether. */
  long total() {
    return between(0, dimensions.size());
  }

  /** How many combinations the questions from one level to before another one have. */
  private long between(int from, int to) {
    long product = 1;
    for (int level = from; level < to; level++) {
      product = Saturated.product(product, dimensions.get(level).size());
    }
    return product;
  }

  /** How many combinations are meant. */
  long count() {
    return Saturated.product(between(0, nodes.get(root).level()), count(root, new HashMap<>()));
  }

  private long count(int node, Map<Integer, Long> counted) {
    if (node <= ALL) {
      return node;
    }
    var already = counted.get(node);
    if (already != null) {
      return already;
    }
    int level = nodes.get(node).level();
    long sum = 0;
    for (var way : nodes.get(node).ways().entrySet()) {
      long rest = between(level + 1, nodes.get(way.getKey()).level());
      sum =
          Saturated.sum(
              sum,
              Saturated.product(
                  Saturated.product(way.getValue().size(), rest), count(way.getKey(), counted)));
    }
    counted.put(node, sum);
    return sum;
  }

  /** The groups, the largest first; together they are all situations, and none is in two. */
  List<Group> groups() {
    var groups = new ArrayList<Group>();
    collect(root, 0, Map.of(), 1, groups);
    groups.sort(Comparator.comparingLong(Group::count).reversed());
    return groups;
  }

  private void collect(
      int node, int from, Map<String, List<Reply>> traits, long count, List<Group> groups) {
    int level = nodes.get(node).level();
    long here = Saturated.product(count, between(from, level));
    if (node == ALL && groups.size() < MOST_GROUPS) {
      groups.add(new Group(traits, here));
    }
    nodes
        .get(node)
        .ways()
        .forEach(
            (next, replies) -> {
              if (next != NONE && groups.size() < MOST_GROUPS) {
                var more = new LinkedHashMap<>(traits);
                more.put(dimensions.get(level).question(), replies);
                collect(next, level + 1, more, Saturated.product(here, replies.size()), groups);
              }
            });
  }

  /** One situation of a group. */
  List<Reply> example(Group group) {
    return dimensions.stream()
        .map(
            dimension ->
                group
                    .traits()
                    .getOrDefault(
                        dimension.question(), dimension.classes().values().iterator().next())
                    .getFirst())
        .toList();
  }
}
