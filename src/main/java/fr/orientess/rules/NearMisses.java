package fr.orientess.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, for offers whose verdict is no, the smallest change that would make them fit. */
final class NearMisses {

  private static final Comparator<Found> BEST_ROW =
      Comparator.comparingInt(Found::unknown)
          .thenComparing(found -> found.miss().row().priority(), Comparator.reverseOrder())
          .thenComparing(found -> found.miss().row().id());

  private static final Comparator<NearMiss> ORDER =
      Comparator.comparing(NearMiss::verdict, Comparator.reverseOrder())
          .thenComparing(miss -> miss.row().priority(), Comparator.reverseOrder())
          .thenComparing(miss -> miss.row().offer().id());

  private final RuleBase rules;
  private final Situation situation;
  private final Verdicts verdicts;
  private final Map<Integer, Found> best = new HashMap<>();

  private record Found(NearMiss miss, int unknown) {}

  private NearMisses(RuleBase rules, Situation situation, Verdicts verdicts) {
    this.rules = rules;
    this.situation = situation;
    this.verdicts = verdicts;
  }

  /** One near miss an offer at the most: eligible first, then by priority, then by offer. */
  static List<NearMiss> of(RuleBase rules, Situation situation, Verdicts verdicts) {
    var search = new NearMisses(rules, situation, verdicts);
    search.run();
    return search.best.values().stream().map(Found::miss).sorted(ORDER).toList();
  }

  private void run() {
    var index = rules.index();
    var judging = index.judging(situation);
    var candidates = index.nearCandidates(situation);
    long placeMask = index.isPlaceChangeable() ? -1L : 0;
    for (int i = 0; i < candidates.words().length; i++) {
      int word = candidates.words()[i];
      long refusedOnce = 0;
      long refusedMore = 0;
      long byChangeable = 0;
      for (var column : judging) {
        long refused = ~column.fits(word);
        refusedMore |= refusedOnce & refused;
        refusedOnce |= refused;
        byChangeable |= column.isChangeable() ? refused : 0;
      }
      // A row refused by no option may still be refused by a number or by its place.
      long elsewhere = ~refusedOnce & (index.scannedRows(word) | placeMask);
      long near = candidates.fits()[i] & ~refusedMore & (byChangeable | elsewhere);
      for (long left = near; left != 0; left &= left - 1) {
        consider((word << 6) + Long.numberOfTrailingZeros(left));
      }
    }
  }

  private void consider(int number) {
    int offer = rules.offerOf(number);
    var row = rules.row(number);
    if (verdicts.of(offer) != Verdict.NO || !row.holdsOn(situation.date())) {
      return;
    }
    Condition refused = null;
    int unknown = 0;
    for (var condition : row.conditions()) {
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
      keep(offer, new Found(miss(row, refused, unknown), unknown));
    }
  }

  private static NearMiss miss(EligibilityRow row, Condition refused, int unknown) {
    return new NearMiss(row, refused, unknown == 0 ? Verdict.ELIGIBLE : Verdict.TO_CONFIRM);
  }

  private boolean isChangeable(Condition condition) {
    return condition.question().changeable() && situation.to(condition.question()) != null;
  }

  private void keep(int offer, Found found) {
    best.merge(offer, found, (a, b) -> BEST_ROW.compare(a, b) <= 0 ? a : b);
  }
}
