package fr.orientess.orientation;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Offer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A recommendation while guidance may still speak about it. */
public final class Draft {

  private static final int LEAST = 0;
  private static final int MOST = 100;

  /** Set aside last, near before far, eligible first, then by priority and id of the offer. */
  static final Comparator<Draft> ORDER = (a, b) -> Long.compare(a.order, b.order);

  private final EligibilityRow row;
  private final Verdict verdict;
  private final Level level;
  private final List<Option> needs;
  private final List<Condition> undecided;
  private List<String> reasons = List.of();
  private List<String> warnings = List.of();
  private int rank;
  private long points;
  private boolean isSetAside;

  private final int alphabetical;

  /** All that counts for the order as one number: drafts are compared often. */
  private long order;

  /**
   * @param alphabetical place of the offer among all by their ids
   */
  Draft(
      EligibilityRow row,
      int alphabetical,
      Verdict verdict,
      Level level,
      List<Option> needs,
      List<Condition> undecided) {
    this.row = row;
    this.alphabetical = alphabetical;
    this.verdict = verdict;
    this.level = level;
    this.needs = needs;
    this.undecided = undecided;
    order = order();
  }

  private long order() {
    int aside = isSetAside ? 1 : 0;
    int open = verdict == Verdict.ELIGIBLE ? 0 : 1;
    long rank = (aside << 16) + (level.ordinal() << 12) + (open << 8) + MOST - priority();
    return rank << 32 | alphabetical;
  }

  /** The offer it is about. */
  public Offer offer() {
    return row.offer();
  }

  EligibilityRow row() {
    return row;
  }

  Verdict verdict() {
    return verdict;
  }

  Level level() {
    return level;
  }

  List<Option> needs() {
    return needs;
  }

  /** Its place among all recommendations before guidance spoke, from 0. */
  int rank() {
    return rank;
  }

  void rankAt(int place) {
    rank = place;
  }

  /** The row's priority, moved by guidance but never out of its bounds. */
  int priority() {
    return Math.clamp(row.priority() + points, LEAST, MOST);
  }

  void move(int by, String reason) {
    points += by;
    order = order();
    addReason(reason);
  }

  void addReason(String reason) {
    if (reasons.isEmpty()) {
      reasons = new ArrayList<>();
    }
    reasons.add(reason);
  }

  void warn(String warning) {
    if (warnings.isEmpty()) {
      warnings = new ArrayList<>();
    }
    warnings.add(warning);
  }

  void setAside(String reason) {
    isSetAside = true;
    order = order();
    addReason(reason);
  }

  Recommendation finished(Directory directory, Wording wording) {
    return new Recommendation(
        offer(),
        directory.providerOf(offer()),
        level,
        verdict,
        priority(),
        needs,
        row,
        allReasons(wording),
        questions(),
        toCheck(wording),
        row.until(),
        isSetAside);
  }

  private List<String> allReasons(Wording wording) {
    var reason = wording.reason(row);
    if (reasons.isEmpty()) {
      return List.of(reason);
    }
    var allReasons = new ArrayList<String>(1 + reasons.size());
    allReasons.add(reason);
    allReasons.addAll(reasons);
    return allReasons;
  }

  private List<String> toCheck(Wording wording) {
    if (undecided.isEmpty() && warnings.isEmpty()) {
      return row.toCheck() == null ? List.of() : List.of(row.toCheck());
    }
    var toCheck = new ArrayList<String>(2);
    for (var condition : undecided) {
      if (condition instanceof Condition.Unstated) {
        toCheck.add(wording.unstated(condition.question()));
      }
    }
    if (row.toCheck() != null) {
      toCheck.add(row.toCheck());
    }
    toCheck.addAll(warnings);
    return toCheck;
  }

  private List<Question> questions() {
    if (undecided.isEmpty()) {
      return List.of();
    }
    var questions = new ArrayList<Question>(undecided.size());
    for (var condition : undecided) {
      questions.add(condition.question());
    }
    return questions;
  }
}
