package fr.orientess.proof.impact;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.territory.Territory;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** All classes of answers to one question that some conditions of both versions can tell apart. */
final class Replies {

  /** Sets of more excluded options than this are not combined: 4,096 sets are enough. */
  static final int MOST_EXCLUDED = 12;

  private final Versions versions;
  private final String id;
  private final Question question;
  private final List<Condition> before;
  private final List<Condition> after;

  Replies(Versions versions, String id, List<Condition> before, List<Condition> after) {
    this.versions = versions;
    this.id = id;
    this.question = versions.question(id);
    this.before = before;
    this.after = after;
  }

  List<Reply> all() {
    return switch (question.type()) {
      case CHOICE -> singles();
      case CHOICES -> sets();
      case NUMBER -> numbers();
      case BOOLEAN -> List.of(yesNo(true), yesNo(false));
      case PLACE -> places();
    };
  }

  private List<Reply> singles() {
    return versions.options(id).stream()
        .map(option -> versions.options(id, List.of(option)))
        .toList();
  }

  private List<Reply> sets() {
    var replies = new ArrayList<Reply>();
    replies.add(versions.options(id, List.of()));
    replies.addAll(singles());
    var excluded = new ArrayList<>(excluded());
    int most = Math.max(question.maxChoices(), 1);
    for (int set = 1; set < 1 << Math.min(excluded.size(), MOST_EXCLUDED); set++) {
      if (Integer.bitCount(set) > 1 && Integer.bitCount(set) <= most) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < excluded.size(); i++) {
          if ((set >> i & 1) != 0) {
            ids.add(excluded.get(i));
          }
        }
        replies.add(versions.options(id, ids));
      }
    }
    return replies;
  }

  private Set<String> excluded() {
    var ids = new LinkedHashSet<String>();
    for (var condition : conditions()) {
      if (condition instanceof Condition.NoneOf none) {
        none.options().forEach(option -> ids.add(option.id()));
      }
    }
    return ids;
  }

  private List<Condition> conditions() {
    var all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }

  private Reply yesNo(boolean value) {
    var answer = new Answer.YesNo(value);
    return new Reply(id, value ? "oui" : "non", List.of(), answer, answer);
  }

  /** Numbers cut where a condition begins or ends. */
  private List<Reply> numbers() {
    var cuts = new TreeSet<Double>();
    for (var condition : conditions()) {
      if (condition instanceof Condition.Between(_, var min, var max)) {
        cuts.add(min);
        cuts.add(Math.nextUp(max));
      }
    }
    cuts.removeIf(cut -> cut <= question.min() || cut > question.max() || Double.isInfinite(cut));
    var replies = new ArrayList<Reply>();
    double from = question.min();
    for (double cut : cuts) {
      replies.add(number(from, cut));
      from = cut;
    }
    replies.add(number(from, Double.POSITIVE_INFINITY));
    return replies;
  }

  /** The numbers from one on that are smaller than another. */
  private Reply number(double from, double below) {
    double value = Double.isFinite(from) ? from : Double.isFinite(below) ? Math.nextDown(below) : 0;
    var least = NumberFormat.getInstance(Locale.FRENCH).format(value);
    var answer = new Answer.Quantity(value);
    return new Reply(id, "dès " + least, List.of(), answer, answer);
  }

  private List<Reply> places() {
    var classes = new LinkedHashMap<List<Object>, List<Territory>>();
    for (var commune : versions.communes()) {
      var reply = versions.place(id, List.of(commune));
      var key = new ArrayList<Object>();
      for (var condition : new LinkedHashSet<>(before)) {
        key.add(condition.truth(reply.before(), versions.before().territories()));
      }
      for (var condition : new LinkedHashSet<>(after)) {
        key.add(condition.truth(reply.after(), versions.after().territories()));
      }
      classes.computeIfAbsent(key, _ -> new ArrayList<>()).add(commune);
    }
    return classes.values().stream().map(communes -> versions.place(id, communes)).toList();
  }
}
