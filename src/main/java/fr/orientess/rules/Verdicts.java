package fr.orientess.rules;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of every offer on one situation, offer by offer the row that decides. Filled by
 * {@link RuleBase#judge}; reusable from one situation to the next, for one thread at a time. Offers
 * that are not listed have the verdict no.
 */
public final class Verdicts {

  private static final int NONE = -1;

  private final RuleBase rules;

  /** By offer position: number of the deciding row, or {@link #NONE}. */
  private final int[] deciding;

  /** By offer position: how many of its rows are not refused. */
  private final int[] alternatives;

  /** By offer position: the undecided conditions of its deciding row, once they were asked for. */
  private final @Nullable List<Condition>[] undecided;

  private final boolean[] isEligible;
  private final int[] offers;
  private int size;

  Verdicts(RuleBase rules, int offerCount) {
    this.rules = rules;
    deciding = new int[offerCount];
    Arrays.fill(deciding, NONE);
    alternatives = new int[offerCount];
    undecided = newLists(offerCount);
    isEligible = new boolean[offerCount];
    offers = new int[offerCount];
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<Condition>[] newLists(int count) {
    return (List<Condition>[]) new List<?>[count];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      deciding[offers[i]] = NONE;
      undecided[offers[i]] = null;
      alternatives[offers[i]] = 0;
    }
    size = 0;
  }

  /** Takes a row that is not refused into account. */
  void accept(Situation situation, int row, boolean eligible) {
    int offer = rules.offerOf(row);
    alternatives[offer]++;
    int best = deciding[offer];
    if (best == NONE) {
      offers[size++] = offer;
    } else if (!isBetter(situation, row, eligible, best, isEligible[offer])) {
      return;
    }
    deciding[offer] = row;
    isEligible[offer] = eligible;
  }

  /** Best verdict, then highest priority, then fewest open questions, then smallest id. */
  private boolean isBetter(
      Situation situation, int row, boolean eligible, int best, boolean bestEligible) {
    if (eligible != bestEligible) {
      return eligible;
    }
    var candidate = rules.row(row);
    var current = rules.row(best);
    if (candidate.priority() != current.priority()) {
      return candidate.priority() > current.priority();
    }
    if (!eligible) {
      int fewer = rules.undecided(row, situation).size() - rules.undecided(best, situation).size();
      if (fewer != 0) {
        return fewer < 0;
      }
    }
    return candidate.id().compareTo(current.id()) < 0;
  }

  /** How many offers have a verdict other than no. */
  public int size() {
    return size;
  }

  /** The deciding row of the i-th listed offer. */
  public EligibilityRow row(int i) {
    return rules.row(deciding[offers[i]]);
  }

  /** The verdict of the i-th listed offer: eligible or to be confirmed. */
  public Verdict verdict(int i) {
    return isEligible[offers[i]] ? Verdict.ELIGIBLE : Verdict.TO_CONFIRM;
  }

  /** The verdict of the offer at a position of the directory. */
  public Verdict of(int offer) {
    if (deciding[offer] == NONE) {
      return Verdict.NO;
    }
    return isEligible[offer] ? Verdict.ELIGIBLE : Verdict.TO_CONFIRM;
  }

  /** The conditions of the i-th deciding row that cannot be decided, as the questionnaire goes. */
  public List<Condition> undecided(int i, Situation situation) {
    int offer = offers[i];
    if (isEligible[offer]) {
      return List.of();
    }
    var known = undecided[offer];
    if (known == null) {
      known = rules.undecided(deciding[offer], situation);
      undecided[offer] = known;
    }
    return known;
  }

  int offer(int i) {
    return offers[i];
  }

  int alternatives(int i) {
    return alternatives[offers[i]];
  }
}
