package fr.orientess.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds, for offers whose verdict is no, the smallest change that would make them fit. */
final class NearMisses {

  private final RuleBase rules;
  private final Situation situation;
  private final Verdicts verdicts;
  private final OptionColumn.Judging[] judging;
  private final List<NearMiss> found = new ArrayList<>();

  /** What was found, as numbers that sort: eligible first, then by rank; and its place in found. */
  private long[] order = new long[64];

  /** Of offers with several rows, which must be compared, the best so far; made when needed. */
  private @Nullable Map<Integer, Rival> rivals;

  private record Rival(int row, NearMiss miss, int unknown) {}

  private NearMisses(RuleBase rules, Situation situation, Verdicts verdicts) {
    this.rules = rules;
    this.situation = situation;
    this.verdicts = verdicts;
    judging = verdicts.judging();
  }

  /** One near miss an offer at the most. */
  static List<NearMiss> of(RuleBase rules, Situation situation, Verdicts verdicts) {
    var search = new NearMisses(rules, situation, verdicts);
    search.run();
    if (search.rivals != null) {
      search.rivals.values().forEach(best -> search.add(best.row(), best.miss()));
    }
    return search.inOrder();
  }

  private List<NearMiss> inOrder() {
    Arrays.sort(order, 0, found.size());
    var ordered = new ArrayList<NearMiss>(found.size());
    for (int i = 0; i < found.size(); i++) {
      ordered.add(found.get((int) order[i] & Integer.MAX_VALUE));
    }
    return ordered;
  }

  private void add(int row, NearMiss miss) {
    int place = found.size();
    if (place == order.length) {
      order = Arrays.copyOf(order, 2 * place);
    }
    long verdict = miss.verdict() == Verdict.ELIGIBLE ? 0 : 1;
    order[place] = verdict << 62 | (long) rules.rank(row) << 31 | place;
    found.add(miss);
  }

  private void run() {
    var index = rules.index();
    var candidates = index.nearCandidates(situation);
    long placeMask = index.isPlaceChangeable() ? -1L : 0;
    for (int i = 0; i < candidates.words().length; i++) {
      int word = candidates.words()[i];
      long left = candidates.fits()[i];
      long refusedOnce = 0;
      for (int c = 0; c < judging.length && left != 0; c++) {
        long refused = ~judging[c].fits(word);
        left &= ~(judging[c].isChangeable() ? refused & refusedOnce : refused);
        refusedOnce |= refused;
      }
      // A row refused by no option may still be refused by a number or by its place.
      long looked = index.scannedRows(word) | placeMask;
      left &= refusedOnce | looked;
      if (left != 0) {
        // What the bitsets know of a row they know for certain: only the others are looked at.
        consider(word, left, refusedOnce & ~looked & ~unknown(word, candidates.unknown()[i]));
      }
    }
  }

  private long unknown(int word, long byPlace) {
    long unknown = byPlace;
    for (var column : judging) {
      unknown |= column.unknown(word);
    }
    return unknown;
  }

  /**
   * Looks at the rows of a word that may be near misses.
   *
   * @param certain those that one column refuses while nothing else is open
   */
  private void consider(int word, long rows, long certain) {
    for (long left = rows; left != 0; left &= left - 1) {
      int number = (word << 6) + Long.numberOfTrailingZeros(left);
      boolean isCertain = (certain & Long.lowestOneBit(left)) != 0;
      // What refuses the only row of an offer refuses the offer.
      boolean isRefused =
          isCertain && rules.isOnlyRow(number) || verdicts.of(rules.offerOf(number)) == Verdict.NO;
      if (isRefused) {
        consider(number, rules.row(number), isCertain);
      }
    }
  }

  private void consider(int number, EligibilityRow row, boolean isCertain) {
    if (isCertain) {
      keep(number, miss(row, refusal(number, row), 0), 0);
    } else if (row.holdsOn(situation.date())) {
      considerEachCondition(number, row);
    }
  }

  private Condition refusal(int number, EligibilityRow row) {
    for (var column : judging) {
      if ((column.fits(number >>> 6) >>> number & 1) == 0) {
        return Objects.requireNonNull(row.conditionOn(column.question()));
      }
    }
    throw new IllegalStateException("No column refuses the row");
  }

  private void considerEachCondition(int number, EligibilityRow row) {
    Condition refused = null;
    int unknown = 0;
    var conditions = row.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      var condition = conditions.get(i);
      switch (rules.index().truth(condition, number, situation)) {
        case FALSE -> {
          if (refused != null || !isChangeable(condition)) {
            return;
          }
          refused = condition;
        }
        case UNKNOWN -> unknown++;
        case TRUE -> {}
      }
    }
    if (refused != null) {
      keep(number, miss(row, refused, unknown), unknown);
    }
  }

  private static NearMiss miss(EligibilityRow row, Condition refused, int unknown) {
    return new NearMiss(row, refused, unknown == 0 ? Verdict.ELIGIBLE : Verdict.TO_CONFIRM);
  }

  private boolean isChangeable(Condition condition) {
    return condition.question().changeable() && situation.to(condition.question()) != null;
  }

  private void keep(int number, NearMiss miss, int unknown) {
    if (rules.isOnlyRow(number)) {
      add(number, miss);
      return;
    }
    if (rivals == null) {
      rivals = new HashMap<>();
    }
    int offer = rules.offerOf(number);
    rivals.merge(offer, new Rival(number, miss, unknown), (a, b) -> isBetter(b, a) ? b : a);
  }

  /** Fewest unknown, then by rank: of one offer, highest priority and smallest id. */
  private boolean isBetter(Rival one, Rival other) {
    return one.unknown != other.unknown
        ? one.unknown < other.unknown
        : rules.rank(one.row) < rules.rank(other.row);
  }
}
