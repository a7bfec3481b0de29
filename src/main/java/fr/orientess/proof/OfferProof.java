package fr.orientess.proof;

import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Outcomes;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rows of one offer do on every combination of answers, and of no answer, to all questions
 * they use, on every day from the day of the proof on. Exact: answers with the same outcome on
 * every row are one, and so are combinations that leave all rows in the same state.
 */
final class OfferProof {

  /**
   * So many bytes of states, one for each row: more than any table written by people needs; beyond
   * it the proof says that it is bounded.
   */
  private static final long MOST_BYTES = 64L << 20;

  /** With more rows even telling places apart takes too long. */
  static final int MOST_ROWS = 1_000;

  private final List<EligibilityRow> rows;
  private final BitSet alive = new BitSet();
  private final BitSet useful = new BitSet();
  private long workLeft;
  private boolean isBounded;

  /**
   * @param rows the rows of one offer
   * @param work how many states of single rows may be worked out; beyond it the proof is bounded
   */
  OfferProof(List<EligibilityRow> rows, Outcomes possible, LocalDate date, long work) {
    this.rows = rows;
    this.workLeft = work;
    var effects = new RowEffects(rows);
    isBounded = rows.size() > MOST_ROWS || effects.hasTooManySets();
    if (!isBounded) {
      var dimensions = effects.byQuestion(possible);
      for (var day : days(date)) {
        sweep(day, dimensions);
      }
    }
  }

  /** Days on which the rows in effect are others than the day before, the first day included. */
  private Set<LocalDate> days(LocalDate first) {
    var days = new TreeSet<LocalDate>();
    days.add(first);
    for (var row : rows) {
      if (row.from() != null && row.from().isAfter(first)) {
        days.add(row.from());
      }
      if (row.until() != null
          && !row.until().isBefore(first)
          && row.until().isBefore(LocalDate.MAX)) {
        days.add(row.until().plusDays(1));
      }
    }
    return days;
  }

  private void sweep(LocalDate day, List<List<byte[]>> dimensions) {
    if (isBounded) {
      return;
    }
    var start = new byte[rows.size()];
    for (int row = 0; row < start.length; row++) {
      start[row] = rows.get(row).holdsOn(day) ? 0 : RowEffects.REFUSED;
    }
    Set<ByteBuffer> states = new HashSet<>(Set.of(ByteBuffer.wrap(start)));
    for (var effects : dimensions) {
      var next = new HashSet<ByteBuffer>();
      for (var state : states) {
        for (var effect : effects) {
          next.add(ByteBuffer.wrap(combined(state.array(), effect)));
        }
        workLeft -= (long) effects.size() * rows.size();
        if (workLeft < 0 || (long) next.size() * rows.size() > MOST_BYTES) {
          isBounded = true;
          return;
        }
      }
      states = next;
    }
    states.forEach(state -> judge(state.array()));
  }

  /** Per row the number of unknown conditions so far, unless it is refused. */
  private static byte[] combined(byte[] state, byte[] effect) {
    var combined = new byte[state.length];
    for (int row = 0; row < state.length; row++) {
      boolean isRefused = state[row] == RowEffects.REFUSED || effect[row] == RowEffects.REFUSED;
      combined[row] =
          isRefused
              ? RowEffects.REFUSED
              : (byte) Math.min(state[row] + effect[row], Byte.MAX_VALUE);
    }
    return combined;
  }

  private void judge(byte[] state) {
    int deciding = -1;
    for (int row = 0; row < state.length; row++) {
      if (state[row] != RowEffects.REFUSED) {
        alive.set(row);
        if (deciding < 0 || decidesOver(row, deciding, state)) {
          deciding = row;
        }
      }
    }
    // A row that is strictly better than all others decides: marking the deciding row is enough.
    if (deciding >= 0) {
      useful.set(deciding);
    }
  }

  private static int verdict(byte unknown) {
    return unknown == RowEffects.REFUSED ? 0 : unknown == 0 ? 2 : 1;
  }

  private boolean decidesOver(int row, int other, byte[] state) {
    if (verdict(state[row]) != verdict(state[other])) {
      return verdict(state[row]) > verdict(state[other]);
    }
    var candidate = rows.get(row);
    var current = rows.get(other);
    if (candidate.priority() != current.priority()) {
      return candidate.priority() > current.priority();
    }
    if (state[row] != state[other]) {
      return state[row] < state[other];
    }
    return candidate.id().compareTo(current.id()) < 0;
  }

  /** True when there were too many states to look at: nothing is said of this offer. */
  boolean isBounded() {
    return isBounded;
  }

  /** Rows that are never anything but no. */
  List<EligibilityRow> deadRows() {
    return isBounded ? List.of() : rowsNotIn(alive);
  }

  /** Rows that are not dead, but never decide: another row of the offer always does. */
  List<EligibilityRow> maskedRows() {
    if (isBounded) {
      return List.of();
    }
    var idle = new ArrayList<>(rowsNotIn(useful));
    idle.removeAll(deadRows());
    return idle;
  }

  /** True when some combination makes the offer eligible or to be confirmed. */
  boolean isReachable() {
    return isBounded || !alive.isEmpty();
  }

  private List<EligibilityRow> rowsNotIn(BitSet set) {
    var left = new ArrayList<EligibilityRow>();
    for (int row = 0; row < rows.size(); row++) {
      if (!set.get(row)) {
        left.add(rows.get(row));
      }
    }
    return left;
  }
}
