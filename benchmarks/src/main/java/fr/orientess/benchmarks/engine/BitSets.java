package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Situation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Intersects one {@code java.util.BitSet} over all rows for each answer. */
final class BitSets implements Engine {

  private final List<EligibilityRow> rows;
  private final List<Column> columns = new ArrayList<>();
  private final Map<LocalDate, BitSet> holding = new HashMap<>();

  /** What all rows ask of one question. */
  private interface Column {
    /** Takes the rows that the answer refuses out of a set. */
    void refuse(Situation situation, BitSet fits);
  }

  BitSets(KnowledgeBase knowledge) {
    rows = knowledge.rows();
    for (var question : knowledge.questionnaire().questions()) {
      if (rows.stream().anyMatch(row -> row.conditionOn(question) != null)) {
        columns.add(
            switch (question.type()) {
              case PLACE -> new PlaceColumn(question, rows, knowledge.territories());
              case NUMBER -> new NumberColumn(question, rows);
              case CHOICE, CHOICES, BOOLEAN -> new OptionsColumn(question, rows);
            });
      }
    }
  }

  @Override
  public BitSet answer(Situation situation) {
    var fits = (BitSet) holding.computeIfAbsent(situation.date(), this::holdingOn).clone();
    for (var column : columns) {
      column.refuse(situation, fits);
    }
    return fits;
  }

  private BitSet holdingOn(LocalDate date) {
    var holding = new BitSet(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      holding.set(row, rows.get(row).holdsOn(date));
    }
    return holding;
  }

  @Override
  public Set<String> comparable(Situation situation) {
    var ids = new TreeSet<String>();
    answer(situation).stream().forEach(row -> ids.add(rows.get(row).id()));
    return ids;
  }

  @Override
  public Set<String> offers(Situation situation) {
    var ids = new TreeSet<String>();
    answer(situation).stream().forEach(row -> ids.add(rows.get(row).offer().id()));
    return ids;
  }

  /** For one option, all is worked out before; for several, those named are put together. */
  private static final class OptionsColumn implements Column {
    private final Question question;
    private final BitSet[] naming;
    private final BitSet[] fitting;
    private final BitSet indifferent = new BitSet();
    private final BitSet noneOf = new BitSet();
    private final BitSet hit = new BitSet();

    OptionsColumn(Question question, List<EligibilityRow> rows) {
      this.question = question;
      int options = Math.max(2, question.options().size());
      naming = new BitSet[options];
      fitting = new BitSet[options];
      for (int option = 0; option < options; option++) {
        naming[option] = new BitSet(rows.size());
      }
      for (int row = 0; row < rows.size(); row++) {
        add(row, rows.get(row).conditionOn(question));
      }
      for (int option = 0; option < options; option++) {
        fitting[option] = new BitSet(rows.size());
        fitting[option].or(naming[option]);
        fitting[option].xor(noneOf);
        fitting[option].or(indifferent);
      }
    }

    private void add(int row, Condition condition) {
      switch (condition) {
        case Condition.AnyOf(_, var options) -> options.forEach(o -> naming[o.position()].set(row));
        case Condition.NoneOf(_, var options) -> {
          noneOf.set(row);
          options.forEach(o -> naming[o.position()].set(row));
        }
        case Condition.Is(_, var value) -> naming[value ? 1 : 0].set(row);
        case null, default -> indifferent.set(row);
      }
    }

    @Override
    public void refuse(Situation situation, BitSet fits) {
      switch (situation.to(question)) {
        case Answer.Choice(var option) -> fits.and(fitting[option.position()]);
        case Answer.YesNo(var value) -> fits.and(fitting[value ? 1 : 0]);
        case Answer.Choices(var options) -> refuse(options, fits);
        case null, default -> throw new IllegalArgumentException("Complete profiles only");
      }
    }

    private void refuse(List<Option> options, BitSet fits) {
      if (options.size() == 1) {
        fits.and(fitting[options.getFirst().position()]);
        return;
      }
      hit.clear();
      for (var option : options) {
        hit.or(naming[option.position()]);
      }
      hit.xor(noneOf);
      hit.or(indifferent);
      fits.and(hit);
    }
  }

  /** The rows that fit, for every range between two bounds. */
  private static final class NumberColumn implements Column {
    private final Question question;
    private final TreeMap<Double, BitSet> fitting = new TreeMap<>();

    NumberColumn(Question question, List<EligibilityRow> rows) {
      this.question = question;
      fitting.put(Double.NEGATIVE_INFINITY, new BitSet());
      for (var row : rows) {
        if (row.conditionOn(question) instanceof Condition.Between(_, var min, var max)) {
          fitting.put(min, new BitSet());
          fitting.put(Math.nextUp(max), new BitSet());
        }
      }
      fitting.forEach((from, set) -> fill(from, set, rows));
    }

    private void fill(double value, BitSet set, List<EligibilityRow> rows) {
      for (int row = 0; row < rows.size(); row++) {
        set.set(
            row,
            !(rows.get(row).conditionOn(question) instanceof Condition.Between(_, var min, var max))
                || (min <= value && value <= max));
      }
    }

    @Override
    public void refuse(Situation situation, BitSet fits) {
      var number = ((Answer.Quantity) situation.to(question)).value();
      fits.and(fitting.floorEntry(number).getValue());
    }
  }

  /** The rows of each territory, those that ask nothing, and those that a territory shuts out. */
  private static final class PlaceColumn implements Column {
    private final Question question;
    private final Territories territories;
    private final BitSet open = new BitSet();
    private final BitSet[] listing;
    private final BitSet[] excluding;
    private final BitSet here = new BitSet();

    PlaceColumn(Question question, List<EligibilityRow> rows, Territories territories) {
      this.question = question;
      this.territories = territories;
      listing = new BitSet[territories.all().size()];
      excluding = new BitSet[territories.all().size()];
      for (int row = 0; row < rows.size(); row++) {
        if (rows.get(row).conditionOn(question) instanceof Condition.Within(_, var area, _)) {
          add(row, area.listed(), listing);
          add(row, area.excluded(), excluding);
          open.set(row, area.listed().isEmpty());
        } else {
          open.set(row);
        }
      }
    }

    private static void add(int row, List<Territory> listed, BitSet[] sets) {
      for (var territory : listed) {
        if (sets[territory.number()] == null) {
          sets[territory.number()] = new BitSet();
        }
        sets[territory.number()].set(row);
      }
    }

    @Override
    public void refuse(Situation situation, BitSet fits) {
      var place = ((Answer.Place) situation.to(question)).territory();
      int[] containers = territories.containersOf(territories.communesOf(place)[0]);
      here.clear();
      here.or(open);
      for (int container : containers) {
        if (listing[container] != null) {
          here.or(listing[container]);
        }
      }
      for (int container : containers) {
        if (excluding[container] != null) {
          here.andNot(excluding[container]);
        }
      }
      fits.and(here);
    }
  }
}
