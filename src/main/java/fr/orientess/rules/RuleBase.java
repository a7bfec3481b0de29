package fr.orientess.rules;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All eligibility rows behind an index that judges 64 rows at a time and looks only at rows of the
 * territories concerned. Immutable: a change of the rules makes a new rule base. Safe for many
 * threads, each with its own {@link Verdicts}.
 */
public final class RuleBase {

  private final Questionnaire questionnaire;
  private final Territories territories;

  /** In the order of the place index; a row number is a position in this list. */
  private final List<EligibilityRow> rows;

  private final int[] offerOf;
  private final int offerCount;

  /** By offer position: the numbers of its rows. */
  private final int[][] rowsOf;

  private final @Nullable PlaceIndex places;
  private final List<OptionColumn> columns;

  /** Rows with a condition, or dates, that only looking at the row itself can judge. */
  private final long[] scanned;

  private final Candidates everyRow;
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
    this.territories = territories;
    this.offerCount = offerCount;
    var ordered = new ArrayList<>(rows);
    places =
        placeQuestion(questionnaire, rows)
            .map(question -> PlaceIndex.clustering(ordered, question, territories))
            .orElse(null);
    this.rows = List.copyOf(ordered);
    offerOf = ordered.stream().mapToInt(row -> row.offer().position()).toArray();
    rowsOf = rowsByOffer(offerOf, offerCount);
    columns = columns(questionnaire, ordered);
    scanned = new long[(ordered.size() + 63) >>> 6];
    for (int row = 0; row < ordered.size(); row++) {
      scanned[row >>> 6] |= needsScan(ordered.get(row)) ? 1L << row : 0;
    }
    everyRow = Candidates.all(ordered.size());
    nextQuestions = new NextQuestions(this);
  }

  /** Rows are clustered by the territory question, or by the first place question any row uses. */
  private static Optional<Question> placeQuestion(
      Questionnaire questionnaire, List<EligibilityRow> rows) {
    return questionnaire
        .inRole(Role.TERRITORY)
        .or(
            () ->
                questionnaire.questions().stream()
                    .filter(question -> question.type() == QuestionType.PLACE)
                    .filter(
                        question -> rows.stream().anyMatch(r -> r.conditionOn(question) != null))
                    .findFirst());
  }

  private static List<OptionColumn> columns(
      Questionnaire questionnaire, List<EligibilityRow> rows) {
    var columns = new ArrayList<OptionColumn>();
    for (var question : questionnaire.questions()) {
      var hasBits = !question.options().isEmpty() || question.type() == QuestionType.BOOLEAN;
      var column = hasBits ? OptionColumn.of(question, rows) : null;
      if (column != null) {
        columns.add(column);
      }
    }
    return List.copyOf(columns);
  }

  private static int[][] rowsByOffer(int[] offerOf, int offerCount) {
    var counts = new int[offerCount];
    for (int offer : offerOf) {
      counts[offer]++;
    }
    var rowsOf = new int[offerCount][];
    for (int offer = 0; offer < offerCount; offer++) {
      rowsOf[offer] = new int[counts[offer]];
    }
    for (int row = offerOf.length - 1; row >= 0; row--) {
      rowsOf[offerOf[row]][--counts[offerOf[row]]] = row;
    }
    return rowsOf;
  }

  private boolean needsScan(EligibilityRow row) {
    return row.from() != null
        || row.until() != null
        || row.conditions().stream().anyMatch(this::needsScan);
  }

  private boolean needsScan(Condition condition) {
    var question = condition.question();
    return question.type() == QuestionType.NUMBER
        || (question.type() == QuestionType.PLACE && !isClustered(question));
  }

  private boolean isClustered(Question question) {
    return places != null && places.question().equals(question);
  }

  /** All rows, in no particular order. */
  public List<EligibilityRow> rows() {
    return rows;
  }

  /** The questionnaire whose answers are judged. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /** The geography that places are judged in. */
  public Territories territories() {
    return territories;
  }

  /** The rows of the offer at a position of the directory: its alternatives. */
  public List<EligibilityRow> rowsOf(int offer) {
    return IntStream.of(rowsOf[offer]).mapToObj(rows::get).toList();
  }

  /** An empty set of verdicts, to be filled by this rule base. */
  public Verdicts verdicts() {
    return new Verdicts(this, offerCount);
  }

  /** Judges every row of every offer; {@code verdicts} is cleared and filled. */
  public void judge(Situation situation, Verdicts verdicts) {
    verdicts.clear();
    var judging = judging(situation);
    var candidates = candidates(situation);
    for (int i = 0; i < candidates.words().length; i++) {
      int word = candidates.words()[i];
      long fits = candidates.fits()[i];
      long unknown = candidates.unknown()[i];
      for (var column : judging) {
        fits &= column.fits(word);
        unknown |= column.unknown(word);
      }
      for (long left = fits & scanned[word]; left != 0; left &= left - 1) {
        long bit = Long.lowestOneBit(left);
        switch (scan((word << 6) + Long.numberOfTrailingZeros(bit), situation)) {
          case FALSE -> fits &= ~bit;
          case UNKNOWN -> unknown |= bit;
          case TRUE -> {}
        }
      }
      for (long left = fits; left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        verdicts.accept(situation, (word << 6) + bit, (unknown >>> bit & 1) == 0);
      }
    }
  }

  /**
   * The best verdict that any offer has, without saying which: much quicker than judging them all,
   * because the first row that fits settles it.
   */
  public Verdict best(Situation situation) {
    var best = Verdict.NO;
    var judging = judging(situation);
    var candidates = candidates(situation);
    for (int i = 0; i < candidates.words().length; i++) {
      int word = candidates.words()[i];
      long fits = candidates.fits()[i];
      long unknown = candidates.unknown()[i];
      for (var column : judging) {
        fits &= column.fits(word);
        unknown |= column.unknown(word);
      }
      if ((fits & ~unknown & ~scanned[word]) != 0) {
        return Verdict.ELIGIBLE;
      }
      for (long left = fits & scanned[word]; left != 0; left &= left - 1) {
        long bit = Long.lowestOneBit(left);
        switch (scan((word << 6) + Long.numberOfTrailingZeros(bit), situation)) {
          case FALSE -> fits &= ~bit;
          case UNKNOWN -> unknown |= bit;
          case TRUE -> {}
        }
      }
      if ((fits & ~unknown) != 0) {
        return Verdict.ELIGIBLE;
      }
      best = fits == 0 ? best : Verdict.TO_CONFIRM;
    }
    return best;
  }

  /**
   * The communes in classes that no row tells apart, for the territory question; one class of all
   * communes when no row asks for a place.
   */
  public List<List<Territory>> placeClasses() {
    var classes = new LinkedHashMap<Object, List<Territory>>();
    for (int commune = 0; commune < territories.communeCount(); commune++) {
      var territory = territories.commune(commune);
      var candidates = places == null ? everyRow : places.candidates(new Answer.Place(territory));
      classes.computeIfAbsent(candidates.key(), _ -> new ArrayList<>()).add(territory);
    }
    return List.copyOf(classes.values());
  }

  OptionColumn.Judging[] judging(Situation situation) {
    var judging = new OptionColumn.Judging[columns.size()];
    for (int i = 0; i < judging.length; i++) {
      var column = columns.get(i);
      judging[i] = column.judging(situation.to(column.question()));
    }
    return judging;
  }

  /** The rows that the place answer leaves. */
  private Candidates candidates(Situation situation) {
    return places == null ? everyRow : places.candidates(situation.to(places.question()));
  }

  /** The rows that could be near misses by their place: all, when the place could be changed. */
  Candidates nearCandidates(Situation situation) {
    return isPlaceChangeable() ? everyRow : candidates(situation);
  }

  boolean isPlaceChangeable() {
    return places != null && places.question().changeable();
  }

  long scannedRows(int word) {
    return scanned[word];
  }

  /** The dates of a row and those of its conditions that have no bitset. */
  private Truth scan(int number, Situation situation) {
    var row = rows.get(number);
    if (!row.holdsOn(situation.date())) {
      return Truth.FALSE;
    }
    var truth = Truth.TRUE;
    for (var condition : row.conditions()) {
      if (needsScan(condition)) {
        truth = truth.and(truth(condition, number, situation));
      }
    }
    return truth;
  }

  /** The truth of one condition of a row; places of many rows are looked up, not computed. */
  Truth truth(Condition condition, int row, Situation situation) {
    var answer = situation.to(condition.question());
    if (answer instanceof Answer.Place
        && condition instanceof Condition.Within
        && isClustered(condition.question())) {
      return candidates(situation).truth(row);
    }
    return condition.truth(answer, territories);
  }

  /** The verdict of one row alone. */
  Verdict verdict(int number, Situation situation) {
    var row = rows.get(number);
    if (!row.holdsOn(situation.date())) {
      return Verdict.NO;
    }
    var truth = Truth.TRUE;
    for (var condition : row.conditions()) {
      truth = truth.and(truth(condition, number, situation));
    }
    return Verdict.of(truth);
  }

  /** The conditions of a row that cannot be decided, in the order of the questionnaire. */
  List<Condition> undecided(int row, Situation situation) {
    var undecided = new ArrayList<Condition>(4);
    for (var condition : rows.get(row).conditions()) {
      if (truth(condition, row, situation) == Truth.UNKNOWN) {
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

  EligibilityRow row(int number) {
    return rows.get(number);
  }

  int offerOf(int row) {
    return offerOf[row];
  }

  int[] rowNumbersOf(int offer) {
    return rowsOf[offer];
  }
}
