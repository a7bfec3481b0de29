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

  /** By offer position: its place among the listed offers, or {@link #NONE}. */
  private final int[] placeOf;

  // By place in the list, not by offer: what few offers need lies close together.

  private final int[] offers;

  /** Number of the deciding row. */
  private final int[] deciding;

  private final boolean[] isEligible;

  /** How many rows of the offer are not refused. */
  private final int[] alternatives;

  /** The undecided conditions of the deciding row, once they were asked for. */
  private final @Nullable List<Condition>[] undecided;

  /** What each column says under the situation, which near misses ask again. */
  private OptionColumn.Judging[] judging = {};

  private int size;

  Verdicts(RuleBase rules, int offerCount) {
    this.rules = rules;
    placeOf = new int[offerCount];
    Arrays.fill(placeOf, NONE);
    offers = new int[offerCount];
    deciding = new int[offerCount];
    isEligible = new boolean[offerCount];
    alternatives = new int[offerCount];
    undecided = newLists(offerCount);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<Condition>[] newLists(int count) {
    return (List<Condition>[]) new List<?>[count];
  }

  /** Forgets the situation before. */
  void clear(OptionColumn.Judging[] judgingNext) {
    judging = judgingNext;
    for (int i = 0; i < size; i++) {
      placeOf[offers[i]] = NONE;
      undecided[i] = null;
    }
    size = 0;
  }

  /** Takes a row that is not refused into account. */
  void accept(Situation situation, int row, boolean eligible) {
    int offer = rules.offerOf(row);
    int place = placeOf[offer];
    if (place == NONE) {
      place = size++;
      placeOf[offer] = place;
      offers[place] = offer;
      alternatives[place] = 1;
    } else {
      alternatives[place]++;
      if (!isBetter(situation, row, eligible, deciding[place], isEligible[place])) {
        return;
      }
    }
    deciding[place] = row;
    isEligible[place] = eligible;
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

  /** The place among {@link RuleBase#rows} of the row that decides about the i-th listed offer. */
  public int number(int i) {
    return deciding[i];
  }

  /** The deciding row of the i-th listed offer. */
  public EligibilityRow row(int i) {
    return rules.row(deciding[i]);
  }

  /** The verdict of the i-th listed offer: eligible or to be confirmed. */
  public Verdict verdict(int i) {
    return isEligible[i] ? Verdict.ELIGIBLE : Verdict.TO_CONFIRM;
  }

  /** The verdict of the offer at a position of the directory. */
  public Verdict of(int offer) {
    int place = placeOf[offer];
    return place == NONE ? Verdict.NO : verdict(place);
  }

  /** The conditions of the i-th deciding row that cannot be decided, as the questionnaire goes. */
  public List<Condition> undecided(int i, Situation situation) {
    if (isEligible[i]) {
      return List.of();
    }
    var known = undecided[i];
    if (known == null) {
      known = rules.undecided(deciding[i], situation);
      undecided[i] = known;
    }
    return known;
  }

  OptionColumn.Judging[] judging() {
    return judging;
  }

  int offer(int i) {
    return offers[i];
  }

  int alternatives(int i) {
    return alternatives[i];
  }
}
