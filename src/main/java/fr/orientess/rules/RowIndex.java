package fr.orientess.rules;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All rows in an order of their own, so that an answer is looked up for 64 of them at a time, and a
 * place touches only the rows of its territories. A row number is a place in that order. Immutable.
 */
final class RowIndex {

  private final Territories territories;
  private final List<EligibilityRow> rows;
  private final @Nullable PlaceIndex places;
  private final List<OptionColumn> columns;

  /** Rows with a condition, or dates, that only looking at the row itself can judge. */
  private final long[] scanned;

  private final Candidates everyRow;

  RowIndex(Questionnaire questionnaire, Territories territories, List<EligibilityRow> rows) {
    this.territories = territories;
    var ordered = new ArrayList<>(rows);
    places =
        placeQuestion(questionnaire, rows)
            .map(question -> PlaceIndex.clustering(ordered, question, territories))
            .orElse(null);
    this.rows = List.copyOf(ordered);
    columns = columns(questionnaire, ordered);
    scanned = new long[(ordered.size() + 63) >>> 6];
    for (int row = 0; row < ordered.size(); row++) {
      scanned[row >>> 6] |= needsScan(ordered.get(row)) ? 1L << row : 0;
    }
    everyRow = Candidates.all(ordered.size());
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

  /** Those first that most rows ask something of, and that refuse most. */
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
    columns.sort(Comparator.comparingInt(OptionColumn::indifferentRows));
    return List.copyOf(columns);
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

  Territories territories() {
    return territories;
  }

  List<EligibilityRow> rows() {
    return rows;
  }

  EligibilityRow row(int number) {
    return rows.get(number);
  }

  /**
   * The communes in classes that no row tells apart, for the territory question; one class of all
   * communes when no row asks for a place.
   */
  List<List<Territory>> placeClasses() {
    var classes = new LinkedHashMap<Object, List<Territory>>();
    for (int commune = 0; commune < territories.communeCount(); commune++) {
      var territory = territories.commune(commune);
      var candidates = places == null ? everyRow : places.candidates(new Answer.Place(territory));
      classes.computeIfAbsent(candidates.key(), _ -> new ArrayList<>()).add(territory);
    }
    return List.copyOf(classes.values());
  }

  /** What each column says under the answers of a situation. */
  OptionColumn.Judging[] judging(Situation situation) {
    var judging = new OptionColumn.Judging[columns.size()];
    for (int i = 0; i < judging.length; i++) {
      var column = columns.get(i);
      judging[i] = column.judging(situation.to(column.question()));
    }
    return judging;
  }

  /** The rows that the place answer leaves. */
  Candidates candidates(Situation situation) {
    return places == null ? everyRow : places.candidates(situation.to(places.question()));
  }

  /** The rows that could be near misses by their place: all, when the place could be changed. */
  Candidates nearCandidates(Situation situation) {
    return isPlaceChangeable() ? everyRow : candidates(situation);
  }

  /** True when the structure could change the place that rows are clustered by. */
  boolean isPlaceChangeable() {
    return places != null && places.question().changeable();
  }

  /** The rows of a word that {@link #judge} has to look at one by one. */
  long scannedRows(int word) {
    return scanned[word];
  }

  /** What no bitset says about a row: its dates, and the conditions on numbers and other places. */
  Truth judge(int number, Situation situation) {
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
}
