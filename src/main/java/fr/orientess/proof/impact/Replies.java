package fr.orientess.proof.impact;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.FrenchUnit;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.rules.Condition;
import fr.orientess.territory.Territory;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All classes of answers to one question that some conditions of both versions can tell apart. */
final class Replies {

  /** More sets of excluded options than this are not combined. */
  private static final int MOST_SETS = 20_000;

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

  /** True when there are too many to look at. */
  boolean isBounded() {
    return question.type() == QuestionType.CHOICES && sets(excluded().size()) > MOST_SETS;
  }

  /** How many sets of two or more there are of so many options. */
  private double sets(int options) {
    double sets = 0;
    double ofThatSize = options;
    for (int size = 2; size <= Math.min(options, question.maxChoices()); size++) {
      ofThatSize = ofThatSize * (options - size + 1) / size;
      sets += ofThatSize;
    }
    return sets;
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
    addSets(List.of(), List.copyOf(excluded()), replies);
    return replies;
  }

  /** Adds the sets of two or more that a set grows to by some of the options. */
  private void addSets(List<String> set, List<String> options, List<Reply> replies) {
    if (set.size() > 1) {
      replies.add(versions.options(id, set));
    }
    for (int i = 0; i < options.size() && set.size() < question.maxChoices(); i++) {
      var larger = new ArrayList<>(set);
      larger.add(options.get(i));
      addSets(larger, options.subList(i + 1, options.size()), replies);
    }
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
    return versions.value(
        id,
        question.label() + " : " + (value ? "oui" : "non"),
        new Answer.YesNo(value),
        QuestionType.BOOLEAN);
  }

  /** Numbers cut where a condition begins, or right after it ends. */
  private List<Reply> numbers() {
    var cuts = new TreeMap<Double, String>();
    for (var condition : conditions()) {
      if (condition instanceof Condition.Between(_, var min, var max)) {
        cuts.put(min, "moins de " + written(min));
        cuts.putIfAbsent(Math.nextUp(max), "jusqu’à " + written(max));
      }
    }
    cuts.keySet()
        .removeIf(cut -> cut <= question.min() || cut > question.max() || cut.isInfinite());
    var replies = new ArrayList<Reply>();
    double from = question.min();
    String since = null;
    for (var cut : cuts.entrySet()) {
      replies.add(number(from, cut.getKey(), since, cut.getValue()));
      from = cut.getKey();
      since =
          cut.getValue().startsWith("moins")
              ? "dès " + written(from)
              : "plus de " + written(Math.nextDown(from));
    }
    replies.add(number(from, Double.POSITIVE_INFINITY, since, null));
    return replies;
  }

  /** The numbers from one on that are smaller than another. */
  private Reply number(double from, double below, @Nullable String since, @Nullable String until) {
    double value = Double.isFinite(from) ? from : Double.isFinite(below) ? Math.nextDown(below) : 0;
    var range =
        Stream.of(since, until).filter(Objects::nonNull).collect(Collectors.joining(" et "));
    var unit = question.unit();
    var words =
        range.isEmpty()
            ? question.label() + " : n’importe quel nombre"
            : unit == null
                ? question.label() + " : " + range
                : range + " " + FrenchUnit.behind(until == null ? from : below, unit);
    return versions.value(id, words, new Answer.Quantity(value), QuestionType.NUMBER);
  }

  private static String written(double number) {
    return NumberFormat.getInstance(Locale.FRENCH).format(number);
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
