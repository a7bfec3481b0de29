package fr.orientess.rules;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Area;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All outcomes that the possible answers to a question can have, each once. */
public final class Outcomes {

  private static final int KEPT = 1024;

  private final Territories territories;
  private final Map<PlaceKey, Set<List<Relation>>> places = new ConcurrentHashMap<>();

  private record PlaceKey(@Nullable Territory within, List<Area> areas) {}

  /** Outcomes of answers in that geography. */
  public Outcomes(Territories territories) {
    this.territories = territories;
  }

  /**
   * The outcomes of all possible answers.
   *
   * @param conditions by alternative, its condition on the question; none of them {@code Unstated}
   * @param answer the answer so far, a place that is still open, or null
   */
  public Collection<Outcome> of(
      Question question, Map<Integer, Condition> conditions, @Nullable Answer answer) {
    return switch (question.type()) {
      case CHOICE -> ofOptions(question, conditions);
      case CHOICES -> ofSets(question, conditions);
      case BOOLEAN ->
          distinct(conditions, List.of(new Answer.YesNo(true), new Answer.YesNo(false)));
      case NUMBER -> ofNumbers(question, conditions);
      case PLACE -> ofPlaces(conditions, answer instanceof Answer.Place(var t) ? t : null);
    };
  }

  private Collection<Outcome> ofOptions(Question question, Map<Integer, Condition> conditions) {
    return distinct(
        conditions, question.options().stream().<Answer>map(Answer.Choice::new).toList());
  }

  /**
   * Sets of options up to the most that may be chosen; options named alike stand for each other.
   */
  private Collection<Outcome> ofSets(Question question, Map<Integer, Condition> conditions) {
    var kinds = new LinkedHashMap<List<Boolean>, Option>();
    for (var option : question.options()) {
      kinds.putIfAbsent(conditions.values().stream().map(c -> names(c, option)).toList(), option);
    }
    var outcomes = new LinkedHashMap<Outcome, List<Option>>();
    outcomes.put(outcome(conditions, new Answer.Choices(List.of())), List.of());
    var last = List.copyOf(outcomes.values());
    for (int chosen = 1; chosen <= question.maxChoices() && !last.isEmpty(); chosen++) {
      var next = new ArrayList<List<Option>>();
      for (var set : last) {
        for (var option : kinds.values()) {
          var larger = new ArrayList<>(set);
          larger.add(option);
          if (outcomes.putIfAbsent(outcome(conditions, new Answer.Choices(larger)), larger)
              == null) {
            next.add(larger);
          }
        }
      }
      last = List.copyOf(next);
    }
    return outcomes.keySet();
  }

  private static boolean names(Condition condition, Option option) {
    return switch (condition) {
      case Condition.AnyOf any -> any.options().contains(option);
      case Condition.NoneOf none -> none.options().contains(option);
      default -> false;
    };
  }

  /** Every bound, the ends of the question's range, and a number in each gap between them. */
  private Collection<Outcome> ofNumbers(Question question, Map<Integer, Condition> conditions) {
    var bounds = new TreeSet<Double>(List.of(question.min(), question.max()));
    for (var condition : conditions.values()) {
      if (condition instanceof Condition.Between(_, var min, var max)) {
        bounds.add(min);
        bounds.add(max);
      }
    }
    var values = new ArrayList<Answer>();
    Double previous = null;
    for (double bound : bounds) {
      if (previous != null) {
        values.add(new Answer.Quantity(between(previous, bound)));
      }
      if (Double.isFinite(bound)) {
        values.add(new Answer.Quantity(bound));
      }
      previous = bound;
    }
    values.removeIf(value -> !isAllowed(question, ((Answer.Quantity) value).value()));
    return distinct(conditions, values);
  }

  private static double between(double low, double high) {
    if (Double.isInfinite(low)) {
      return Double.isInfinite(high) ? 0 : high - 1;
    }
    return Double.isInfinite(high) ? low + 1 : low + (high - low) / 2;
  }

  private static boolean isAllowed(Question question, double value) {
    return question.min() <= value && value <= question.max();
  }

  private Collection<Outcome> distinct(
      Map<Integer, Condition> conditions, List<? extends Answer> answers) {
    var outcomes = new LinkedHashSet<Outcome>();
    answers.forEach(answer -> outcomes.add(outcome(conditions, answer)));
    return outcomes;
  }

  private Outcome outcome(Map<Integer, Condition> conditions, Answer answer) {
    var outcome = new Outcome(new BitSet(), new BitSet());
    conditions.forEach(
        (alternative, condition) -> {
          switch (condition.truth(answer, territories)) {
            case TRUE -> outcome.satisfied().set(alternative);
            case FALSE -> outcome.refused().set(alternative);
            case UNKNOWN -> {}
          }
        });
    return outcome;
  }

  /** Every territory inside the one answered, be it a commune or wider. */
  private Collection<Outcome> ofPlaces(
      Map<Integer, Condition> conditions, @Nullable Territory within) {
    var areas =
        conditions.values().stream().map(c -> ((Condition.Within) c).area()).distinct().toList();
    var outcomes = new LinkedHashSet<Outcome>();
    for (var relations : relations(new PlaceKey(within, areas))) {
      var outcome = new Outcome(new BitSet(), new BitSet());
      conditions.forEach(
          (alternative, condition) -> {
            switch (relations.get(areas.indexOf(((Condition.Within) condition).area()))) {
              case INSIDE -> outcome.satisfied().set(alternative);
              case OUTSIDE -> outcome.refused().set(alternative);
              case PARTLY -> {}
            }
          });
      outcomes.add(outcome);
    }
    return outcomes;
  }

  private Set<List<Relation>> relations(PlaceKey key) {
    if (key.areas().size() == 1) {
      return ofOneArea(territories.relation(key.within(), key.areas().getFirst()));
    }
    var known = places.get(key);
    if (known != null) {
      return known;
    }
    var relations = new LinkedHashSet<List<Relation>>();
    int[] communes = territories.communesOf(key.within());
    for (var territory : territories.all()) {
      if (isInside(territory, communes)) {
        relations.add(
            key.areas().stream().map(area -> territories.relation(territory, area)).toList());
      }
    }
    if (places.size() < KEPT) {
      places.put(key, relations);
    }
    return relations;
  }

  private static Set<List<Relation>> ofOneArea(Relation relation) {
    return relation == Relation.PARTLY
        ? Set.of(List.of(Relation.INSIDE), List.of(Relation.OUTSIDE))
        : Set.of(List.of(relation));
  }

  private boolean isInside(Territory territory, int[] communes) {
    int[] members = territories.communesOf(territory);
    return members.length <= communes.length
        && Arrays.stream(members).allMatch(c -> Arrays.binarySearch(communes, c) >= 0);
  }
}
