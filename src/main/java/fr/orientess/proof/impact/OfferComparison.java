package fr.orientess.proof.impact;

import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Truth;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of one offer before and after a change, on every combination of replies to all questions
 * that they use. Exact and quick: combinations that leave all rows in the same state are counted
 * together.
 */
final class OfferComparison {

  private static final int MOST_STATES = 200_000;

  private final Versions versions;
  private final List<EligibilityRow> before;
  private final List<EligibilityRow> after;
  private final byte[] start;
  private final Map<String, List<Reply>> replies = new LinkedHashMap<>();
  private boolean isBounded;

  /** Situations in which the offer is lost, or won. */
  record Shift(
      long count, long total, Set<String> rows, Marginals marginals, List<Reply> example) {}

  OfferComparison(
      Versions versions, List<EligibilityRow> before, List<EligibilityRow> after, LocalDate date) {
    this.versions = versions;
    this.before = before;
    this.after = after;
    start = new byte[before.size() + after.size()];
    for (int row = 0; row < start.length; row++) {
      start[row] = (byte) (row(row).holdsOn(date) ? Truth.TRUE : Truth.FALSE).ordinal();
    }
    for (var question : questions()) {
      replies.put(
          question,
          new Replies(versions, question, conditions(before, question), conditions(after, question))
              .all());
    }
  }

  private EligibilityRow row(int row) {
    return row < before.size() ? before.get(row) : after.get(row - before.size());
  }

  private Set<String> questions() {
    var ids = new LinkedHashSet<String>();
    for (int row = 0; row < start.length; row++) {
      row(row).conditions().forEach(condition -> ids.add(condition.question().id()));
    }
    return ids;
  }

  private static List<Condition> conditions(List<EligibilityRow> rows, String question) {
    return rows.stream()
        .flatMap(row -> row.conditions().stream())
        .filter(condition -> condition.question().id().equals(question))
        .toList();
  }

  /** By question: how many replies there are to it. */
  Map<String, Integer> sizes() {
    var sizes = new HashMap<String, Integer>();
    replies.forEach((question, all) -> sizes.put(question, all.size()));
    return sizes;
  }

  /** True when there were too many states to look at. */
  boolean isBounded() {
    return isBounded;
  }

  /** Where the verdict becomes no. */
  Shift losses() {
    return shift(true);
  }

  /** Where the verdict was no. */
  Shift gains() {
    return shift(false);
  }

  private Shift shift(boolean isLoss) {
    long total = replies.values().stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
    var marginals = new Marginals();
    var rows = new TreeSet<String>();
    var example = new ArrayList<Reply>();
    long count = 0;
    for (var state : sweep("").entrySet()) {
      var judged = state.getKey().array();
      if (isShift(judged, isLoss)) {
        count += state.getValue();
        rows.addAll(alive(judged, isLoss));
      }
    }
    if (count > 0) {
      replies.keySet().forEach(question -> addMarginals(question, isLoss, marginals));
      example.addAll(example(isLoss));
    }
    return new Shift(count, total, rows, marginals, example);
  }

  /** The states of all rows with how many combinations lead there, one question left out. */
  private Map<ByteBuffer, Long> sweep(String leftOut) {
    Map<ByteBuffer, Long> states = new HashMap<>(Map.of(ByteBuffer.wrap(start), 1L));
    for (var question : replies.entrySet()) {
      if (isBounded || question.getKey().equals(leftOut)) {
        continue;
      }
      states = next(states, question.getValue());
      isBounded |= states.size() > MOST_STATES;
    }
    return isBounded ? Map.of() : states;
  }

  private Map<ByteBuffer, Long> next(Map<ByteBuffer, Long> states, List<Reply> answers) {
    var effects = new HashMap<ByteBuffer, Long>();
    answers.forEach(reply -> effects.merge(ByteBuffer.wrap(effect(reply)), 1L, Long::sum));
    var next = new HashMap<ByteBuffer, Long>();
    states.forEach(
        (state, count) ->
            effects.forEach(
                (effect, times) ->
                    next.merge(
                        ByteBuffer.wrap(and(state.array(), effect.array())),
                        count * times,
                        Long::sum)));
    return next;
  }

  /** The truth of each row's condition on the question under a reply. */
  private byte[] effect(Reply reply) {
    var effect = new byte[start.length];
    Arrays.fill(effect, (byte) Truth.TRUE.ordinal());
    for (int row = 0; row < effect.length; row++) {
      boolean isOld = row < before.size();
      var version = isOld ? versions.before() : versions.after();
      for (var condition : row(row).conditions()) {
        if (condition.question().id().equals(reply.question())) {
          var answer = isOld ? reply.before() : reply.after();
          effect[row] = (byte) condition.truth(answer, version.territories()).ordinal();
        }
      }
    }
    return effect;
  }

  private static byte[] and(byte[] one, byte[] other) {
    var both = new byte[one.length];
    for (int row = 0; row < both.length; row++) {
      both[row] = one[row] < other[row] ? one[row] : other[row];
    }
    return both;
  }

  private boolean isShift(byte[] state, boolean isLoss) {
    boolean was = isAlive(state, 0, before.size());
    boolean is = isAlive(state, before.size(), state.length);
    return isLoss ? was && !is : is && !was;
  }

  private static boolean isAlive(byte[] state, int from, int to) {
    for (int row = from; row < to; row++) {
      if (state[row] != Truth.FALSE.ordinal()) {
        return true;
      }
    }
    return false;
  }

  private List<String> alive(byte[] state, boolean isLoss) {
    var ids = new ArrayList<String>();
    int from = isLoss ? 0 : before.size();
    int to = isLoss ? before.size() : state.length;
    for (int row = from; row < to; row++) {
      if (state[row] != Truth.FALSE.ordinal()) {
        ids.add(row(row).id());
      }
    }
    return ids;
  }

  private void addMarginals(String question, boolean isLoss, Marginals marginals) {
    var others = sweep(question).keySet();
    for (var reply : replies.getOrDefault(question, List.of())) {
      var effect = effect(reply);
      if (others.stream().anyMatch(state -> isShift(and(state.array(), effect), isLoss))) {
        marginals.add(reply);
      }
    }
  }

  /** Walks to one such situation: a reply is right when the rest can still lead there. */
  private List<Reply> example(boolean isLoss) {
    var chosen = new LinkedHashMap<String, Reply>();
    var open = new ArrayList<>(replies.keySet());
    var state = start;
    while (!open.isEmpty()) {
      var question = open.removeFirst();
      Map<ByteBuffer, Long> rest = new HashMap<>(Map.of(ByteBuffer.wrap(state), 1L));
      for (var later : open) {
        rest = next(rest, replies.getOrDefault(later, List.of()));
      }
      for (var reply : replies.getOrDefault(question, List.of())) {
        var effect = effect(reply);
        if (rest.keySet().stream().anyMatch(s -> isShift(and(s.array(), effect), isLoss))) {
          chosen.put(question, reply);
          state = and(state, effect);
          break;
        }
      }
    }
    return List.copyOf(chosen.values());
  }
}
