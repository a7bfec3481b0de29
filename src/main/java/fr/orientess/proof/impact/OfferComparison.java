package fr.orientess.proof.impact;

import fr.orientess.proof.impact.Situations.Dimension;
import fr.orientess.proof.impact.Situations.Group;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Truth;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of one offer before and after a change, on every combination of replies to some
 * questions; the others stay open. Exact.
 */
final class OfferComparison {

  private final Versions versions;
  private final List<EligibilityRow> before;
  private final List<EligibilityRow> after;
  private final List<Dimension> dimensions = new ArrayList<>();
  private final byte[] start;
  private boolean isBounded;

  /**
   * Situations in which the verdict changes in one way.
   *
   * @param total how many situations were looked at
   * @param rows ids of the rows that are responsible
   * @param groups the situations, the largest group first
   */
  record Found(long count, long total, Set<String> rows, List<Group> groups, List<Reply> example) {}

  /**
   * @param replies the replies to each question that is answered
   */
  OfferComparison(
      Versions versions,
      List<EligibilityRow> before,
      List<EligibilityRow> after,
      LocalDate date,
      Map<String, List<Reply>> replies) {
    this.versions = versions;
    this.before = before;
    this.after = after;
    replies.forEach((question, all) -> dimensions.add(dimension(question, all)));
    start = new byte[before.size() + after.size()];
    for (int row = 0; row < start.length; row++) {
      start[row] = (byte) start(row, date, replies.keySet()).ordinal();
    }
  }

  private EligibilityRow row(int row) {
    return row < before.size() ? before.get(row) : after.get(row - before.size());
  }

  /** What a row comes to as far as questions that are not answered decide. */
  private Truth start(int row, LocalDate date, Set<String> answered) {
    var truth = Truth.of(row(row).holdsOn(date));
    for (var condition : row(row).conditions()) {
      if (!answered.contains(condition.question().id())) {
        truth = truth.and(condition.truthWhenOpen());
      }
    }
    return truth;
  }

  private Dimension dimension(String question, List<Reply> replies) {
    var classes = new LinkedHashMap<ByteBuffer, List<Reply>>();
    for (var reply : replies) {
      classes
          .computeIfAbsent(ByteBuffer.wrap(effect(question, reply)), _ -> new ArrayList<>())
          .add(reply);
    }
    return new Dimension(question, classes);
  }

  /** The truth of each row's condition on the question under a reply. */
  private byte[] effect(String question, Reply reply) {
    var effect = new byte[before.size() + after.size()];
    Arrays.fill(effect, (byte) Truth.TRUE.ordinal());
    for (int row = 0; row < effect.length; row++) {
      boolean isOld = row < before.size();
      var version = isOld ? versions.before() : versions.after();
      for (var condition : row(row).conditions()) {
        if (condition.question().id().equals(question)) {
          var answer = isOld ? reply.before() : reply.after();
          effect[row] = (byte) condition.truth(answer, version.territories()).ordinal();
        }
      }
    }
    return effect;
  }

  /** True when there were too many states to look at in some search. */
  boolean isBounded() {
    return isBounded;
  }

  /** Where the verdict changes like that; empty when it does so nowhere. */
  Optional<Found> where(Change change) {
    var rows = new TreeSet<String>();
    var situations = simplest(change, rows);
    isBounded |= situations.isBounded();
    long count = isBounded ? 0 : situations.count();
    if (count == 0) {
      return Optional.empty();
    }
    var groups = situations.groups();
    return Optional.of(
        new Found(count, situations.total(), rows, groups, situations.example(groups.getFirst())));
  }

  /** The order of questions decides how many groups there are: each gets to be the first. */
  private Situations simplest(Change change, Set<String> rows) {
    var order = new ArrayList<>(dimensions);
    var simplest = situations(order, change, rows);
    int fewest = simplest.groups().size();
    for (int turn = 1; turn < order.size() && fewest > 1 && !simplest.isBounded(); turn++) {
      Collections.rotate(order, 1);
      var next = situations(order, change, rows);
      if (!next.isBounded() && next.groups().size() < fewest) {
        simplest = next;
        fewest = next.groups().size();
      }
    }
    return simplest;
  }

  private Situations situations(List<Dimension> order, Change change, Set<String> rows) {
    return new Situations(order, start, state -> isMeant(state, change, rows));
  }

  private boolean isMeant(byte[] state, Change change, Set<String> rows) {
    var was = best(state, 0, before.size());
    var is = best(state, before.size(), state.length);
    if (!change.isBetween(was, is)) {
      return false;
    }
    int from = change.isOfOldRows() ? 0 : before.size();
    int to = change.isOfOldRows() ? before.size() : state.length;
    var responsible = change.isOfOldRows() ? was : is;
    for (int row = from; row < to; row++) {
      if (state[row] == responsible.ordinal()) {
        rows.add(row(row).id());
      }
    }
    return true;
  }

  private static Truth best(byte[] state, int from, int to) {
    int best = Truth.FALSE.ordinal();
    for (int row = from; row < to; row++) {
      best = Math.max(best, state[row]);
    }
    return Truth.values()[best];
  }
}
