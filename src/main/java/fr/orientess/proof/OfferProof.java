package fr.orientess.proof;

import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Outcome;
import fr.orientess.rules.Outcomes;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** So many sets of options are tried out for one question. */
  private static final double MOST_SETS = 100_000;

  private static final byte REFUSED = -1;

  private final List<EligibilityRow> rows;
  private final BitSet alive = new BitSet();
  private final BitSet useful = new BitSet();
  private boolean isBounded;

  /**
   * @param rows the rows of one offer, at most 10,000
   */
  OfferProof(List<EligibilityRow> rows, Outcomes possible, LocalDate date) {
    this.rows = rows;
    if (!hasTooManySets()) {
      var dimensions = dimensions(possible);
      for (var day : days(date)) {
        sweep(day, dimensions);
      }
    }
  }

  private boolean hasTooManySets() {
    isBounded =
        rows.stream()
            .flatMap(row -> row.conditions().stream())
            .map(Condition::question)
            .distinct()
            .filter(question -> question.type() == QuestionType.CHOICES)
            .anyMatch(question -> sets(kinds(question), question.maxChoices()) > MOST_SETS);
    return isBounded;
  }

  /** How many kinds of options there are: options that the same rows name are of one kind. */
  private long kinds(Question question) {
    return question.options().stream().map(this::rowsNaming).distinct().count();
  }

  private List<EligibilityRow> rowsNaming(Option option) {
    return rows.stream()
        .filter(
            row ->
                row.conditions().stream()
                    .anyMatch(
                        condition ->
                            switch (condition) {
                              case Condition.AnyOf any -> any.options().contains(option);
                              case Condition.NoneOf none -> none.options().contains(option);
                              default -> false;
                            }))
        .toList();
  }

  /** How many sets there are of so many kinds, up to a size. */
  private static double sets(long kinds, int most) {
    double sets = 1;
    double ofThatSize = 1;
    for (int size = 1; size <= Math.min(kinds, most); size++) {
      ofThatSize = ofThatSize * (kinds - size + 1) / size;
      sets += ofThatSize;
    }
    return sets;
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

  /** By question used: what each answer, and no answer, makes of every row. */
  private List<List<byte[]>> dimensions(Outcomes possible) {
    var byQuestion = new LinkedHashMap<Question, Map<Integer, Condition>>();
    for (int row = 0; row < rows.size(); row++) {
      for (var condition : rows.get(row).conditions()) {
        byQuestion
            .computeIfAbsent(condition.question(), _ -> new LinkedHashMap<>())
            .put(row, condition);
      }
    }
    var dimensions = new ArrayList<List<byte[]>>();
    byQuestion.forEach(
        (question, conditions) -> dimensions.add(effects(question, conditions, possible)));
    return dimensions;
  }

  private List<byte[]> effects(
      Question question, Map<Integer, Condition> conditions, Outcomes possible) {
    var stated = new LinkedHashMap<>(conditions);
    stated.values().removeIf(Condition.Unstated.class::isInstance);
    var effects = new ArrayList<byte[]>();
    effects.add(effectOfNoAnswer(conditions));
    for (var outcome : possible.of(question, stated, null)) {
      effects.add(effect(conditions, outcome));
    }
    return effects;
  }

  /** Per row 0 (true, or no condition), 1 (unknown) or {@link #REFUSED}. */
  private byte[] effect(Map<Integer, Condition> conditions, Outcome outcome) {
    var effect = new byte[rows.size()];
    conditions.forEach(
        (row, condition) -> {
          if (outcome.refused().get(row)) {
            effect[row] = REFUSED;
          } else {
            effect[row] = (byte) (outcome.satisfied().get(row) ? 0 : 1);
          }
        });
    return effect;
  }

  private byte[] effectOfNoAnswer(Map<Integer, Condition> conditions) {
    var effect = new byte[rows.size()];
    conditions.forEach(
        (row, condition) ->
            effect[row] =
                switch (condition.truthWhenOpen()) {
                  case TRUE -> 0;
                  case UNKNOWN -> 1;
                  case FALSE -> REFUSED;
                });
    return effect;
  }

  private void sweep(LocalDate day, List<List<byte[]>> dimensions) {
    var start = new byte[rows.size()];
    for (int row = 0; row < start.length; row++) {
      start[row] = rows.get(row).holdsOn(day) ? 0 : REFUSED;
    }
    Set<ByteBuffer> states = new HashSet<>(Set.of(ByteBuffer.wrap(start)));
    for (var effects : dimensions) {
      var next = new HashSet<ByteBuffer>();
      for (var state : states) {
        for (var effect : effects) {
          next.add(ByteBuffer.wrap(combined(state.array(), effect)));
        }
        if ((long) next.size() * rows.size() > MOST_BYTES) {
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
      boolean isRefused = state[row] == REFUSED || effect[row] == REFUSED;
      combined[row] =
          isRefused ? REFUSED : (byte) Math.min(state[row] + effect[row], Byte.MAX_VALUE);
    }
    return combined;
  }

  private void judge(byte[] state) {
    int deciding = -1;
    for (int row = 0; row < state.length; row++) {
      if (state[row] != REFUSED) {
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
    return unknown == REFUSED ? 0 : unknown == 0 ? 2 : 1;
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
