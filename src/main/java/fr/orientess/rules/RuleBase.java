package fr.orientess.rules;

import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * All eligibility rows behind an index that judges 64 rows at a time and looks only at rows of the
 * territories concerned. Immutable: a change of the rules makes a new rule base. Safe for many
 * threads, each with its own {@link Verdicts}.
 */
public final class RuleBase {

  private static final Comparator<EligibilityRow> BY_PRIORITY =
      Comparator.comparingInt(EligibilityRow::priority)
          .reversed()
          .thenComparing(row -> row.offer().id())
          .thenComparing(EligibilityRow::id);

  private final Questionnaire questionnaire;
  private final RowIndex index;

  private final OfferRows offers;

  /** By row number: its place by priority, then by the id of its offer, then by its own. */
  private final int[] rank;

  private final NextQuestions nextQuestions;

  /**
   * @param rows ids unique; their questions, offers and territories belong to the other arguments
   * @param offerCount number of offers in the directory
   */
  public RuleBase(
      Questionnaire questionnaire,
      Territories territories,
      List<EligibilityRow> rows,
      int offerCount) {
    this.questionnaire = questionnaire;
    index = new RowIndex(questionnaire, territories, rows);
    offers = new OfferRows(index.rows(), offerCount);
    rank = ranks(index.rows());
    nextQuestions = new NextQuestions(this);
  }

  private static int[] ranks(List<EligibilityRow> rows) {
    int[] ordered =
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(Comparator.comparing(rows::get, BY_PRIORITY))
            .mapToInt(Integer::intValue)
            .toArray();
    var rank = new int[ordered.length];
    for (int place = 0; place < ordered.length; place++) {
      rank[ordered[place]] = place;
    }
    return rank;
  }

  /** All rows, in the order of their numbers, which means nothing. */
  public List<EligibilityRow> rows() {
    return index.rows();
  }

  /** The questionnaire whose answers are judged. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /** The geography that places are judged in. */
  public Territories territories() {
    return index.territories();
  }

  /** The rows of the offer at a position of the directory: its alternatives. */
  public List<EligibilityRow> rowsOf(int offer) {
    return IntStream.of(offers.rowsOf(offer)).mapToObj(index::row).toList();
  }

  /** An empty set of verdicts, to be filled by this rule base. */
  public Verdicts verdicts() {
    return new Verdicts(this, offers.count());
  }

  /** Judges every row of every offer; {@code verdicts} is cleared and filled. */
  public void judge(Situation situation, Verdicts verdicts) {
    var judging = index.judging(situation);
    verdicts.clear(judging);
    var scan = new Scan(index, situation, judging);
    while (scan.next()) {
      scan.settle();
      int first = scan.word() << 6;
      long eligible = scan.eligible();
      for (long left = scan.fits(); left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        verdicts.accept(situation, first + bit, (eligible >>> bit & 1) != 0);
      }
    }
  }

  /** How many offers a situation leaves, and which questions can still change that. */
  public Outlook outlook(Situation situation) {
    var verdicts = verdicts();
    judge(situation, verdicts);
    int sure = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.verdict(i) == Verdict.ELIGIBLE) {
        sure++;
      }
    }
    return new Outlook(verdicts.size(), sure, nextQuestions(situation, verdicts));
  }

  /** Names every row that is not refused, without comparing the rows of an offer. */
  public void select(Situation situation, Consumer<EligibilityRow> found) {
    var scan = new Scan(index, situation);
    while (scan.next()) {
      scan.settle();
      for (long left = scan.fits(); left != 0; left &= left - 1) {
        found.accept(index.row((scan.word() << 6) + Long.numberOfTrailingZeros(left)));
      }
    }
  }

  /**
   * The best verdict that any offer has, without saying which: much quicker than judging them all,
   * because the first row that fits settles it.
   */
  public Verdict best(Situation situation) {
    var best = Verdict.NO;
    var scan = new Scan(index, situation);
    while (scan.next()) {
      if (scan.eligibleAtOnce() != 0) {
        return Verdict.ELIGIBLE;
      }
      scan.settle();
      if (scan.eligible() != 0) {
        return Verdict.ELIGIBLE;
      }
      best = scan.fits() == 0 ? best : Verdict.TO_CONFIRM;
    }
    return best;
  }

  /**
   * The communes in classes that no row tells apart, for the territory question; one class of all
   * communes when no row asks for a place.
   */
  public List<List<Territory>> placeClasses() {
    return index.placeClasses();
  }

  /** The verdict of one row alone. */
  Verdict verdict(int number, Situation situation) {
    var row = index.row(number);
    if (!row.holdsOn(situation.date())) {
      return Verdict.NO;
    }
    var truth = Truth.TRUE;
    for (var condition : row.conditions()) {
      truth = truth.and(index.truth(condition, number, situation));
    }
    return Verdict.of(truth);
  }

  /** The conditions of a row that cannot be decided, in the order of the questionnaire. */
  List<Condition> undecided(int row, Situation situation) {
    var undecided = new ArrayList<Condition>(4);
    var conditions = index.row(row).conditions();
    for (int i = 0; i < conditions.size(); i++) {
      var condition = conditions.get(i);
      if (index.truth(condition, row, situation) == Truth.UNKNOWN) {
        undecided.add(condition);
      }
    }
    return undecided;
  }

  /**
   * For offers whose verdict is no: the smallest change that would make each fit, if there is one.
   */
  public List<NearMiss> nearMisses(Situation situation, Verdicts verdicts) {
    return NearMisses.of(this, situation, verdicts);
  }

  /** The open questions that can still change a verdict, those that can change most first. */
  public List<NextQuestion> nextQuestions(Situation situation, Verdicts verdicts) {
    return nextQuestions.of(situation, verdicts);
  }

  RowIndex index() {
    return index;
  }

  EligibilityRow row(int number) {
    return index.row(number);
  }

  int offerOf(int row) {
    return offers.offerOf(row);
  }

  boolean isOnlyRow(int row) {
    return offers.isOnlyRow(row);
  }

  int rank(int row) {
    return rank[row];
  }

  int[] rowNumbersOf(int offer) {
    return offers.rowsOf(offer);
  }
}
