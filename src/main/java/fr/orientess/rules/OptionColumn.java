package fr.orientess.rules;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all rows ask of one question that has options, or of a yes/no question (options: no, yes),
 * as bitsets over the rows: a set of answers is judged for 64 rows at a time.
 */
final class OptionColumn {

  private static final int NO = 0;
  private static final int YES = 1;

  private final Question question;

  /** By option: the rows that it does not refuse when it is the only one chosen. */
  private final long[][] accepting;

  /** Rows that refuse nothing but what they name: several options must all be accepted. */
  private final long[] lenient;

  private final long[] unstated;
  private final long[] fitsWhenOpen;
  private final long[] unknownWhenOpen;
  private int indifferentRows;

  private OptionColumn(Question question, int words) {
    this.question = question;
    int options = question.options().isEmpty() ? 2 : question.options().size();
    accepting = new long[options][words];
    lenient = new long[words];
    unstated = new long[words];
    fitsWhenOpen = new long[words];
    unknownWhenOpen = new long[words];
  }

  /** The column of a question, or null when no row asks anything of it. */
  static @Nullable OptionColumn of(Question question, List<EligibilityRow> rows) {
    var column = new OptionColumn(question, (rows.size() + 63) >>> 6);
    boolean used = false;
    for (int row = 0; row < rows.size(); row++) {
      var condition = rows.get(row).conditionOn(question);
      column.add(row, condition);
      used |= condition != null;
    }
    return used ? column : null;
  }

  private void add(int row, @Nullable Condition condition) {
    int word = row >>> 6;
    long bit = 1L << row;
    switch (condition) {
      case Condition.AnyOf(_, var options) -> accept(options, word, bit);
      case Condition.NoneOf(_, var options) -> {
        lenient[word] |= bit;
        accept(question.options(), word, bit);
        options.forEach(option -> accepting[option.position()][word] &= ~bit);
      }
      case Condition.Is(_, var value) -> accepting[value ? YES : NO][word] |= bit;
      case Condition.Unstated _ -> {
        unstated[word] |= bit;
        acceptAll(word, bit);
      }
      case null -> acceptAll(word, bit);
      case Condition.Within _, Condition.Between _ ->
          throw new IllegalArgumentException("Not a condition on options: " + condition);
    }
    var open = condition == null ? Truth.TRUE : condition.truthWhenOpen();
    fitsWhenOpen[word] |= open == Truth.FALSE ? 0 : bit;
    unknownWhenOpen[word] |= open == Truth.UNKNOWN ? bit : 0;
  }

  private void accept(List<Option> options, int word, long bit) {
    options.forEach(option -> accepting[option.position()][word] |= bit);
  }

  private void acceptAll(int word, long bit) {
    indifferentRows++;
    lenient[word] |= bit;
    for (var rows : accepting) {
      rows[word] |= bit;
    }
  }

  Question question() {
    return question;
  }

  /** How many rows refuse no answer: they ask nothing here, or nobody knows what. */
  int indifferentRows() {
    return indifferentRows;
  }

  /** This column under one answer, or under none. */
  Judging judging(@Nullable Answer answer) {
    return switch (answer) {
      case null -> new Judging(new long[][] {fitsWhenOpen}, unknownWhenOpen, false);
      case Answer.Choice(var option) -> judging(accepting[option.position()]);
      case Answer.YesNo(var value) -> judging(accepting[value ? YES : NO]);
      case Answer.Choices(var options) -> {
        var chosen = new long[options.size()][];
        for (int i = 0; i < chosen.length; i++) {
          chosen[i] = accepting[options.get(i).position()];
        }
        yield judging(chosen);
      }
      case Answer.Quantity _, Answer.Place _ ->
          throw new IllegalArgumentException("Not an answer to " + question + ": " + answer);
    };
  }

  private Judging judging(long[]... chosen) {
    return new Judging(chosen, unstated, question.changeable());
  }

  /** Truth of the column's conditions under one answer, a word of rows at a time. */
  final class Judging {
    private final long[][] chosen;
    private final long[] unknown;
    private final boolean isChangeable;

    private Judging(long[][] chosen, long[] unknown, boolean isChangeable) {
      this.chosen = chosen;
      this.unknown = unknown;
      this.isChangeable = isChangeable;
    }

    /** The rows of a word that the answer does not refuse. */
    long fits(int word) {
      if (chosen.length == 1) {
        return chosen[0][word];
      }
      long some = 0;
      long all = -1;
      for (var accepting : chosen) {
        some |= accepting[word];
        all &= accepting[word];
      }
      return (some & ~lenient[word]) | (all & lenient[word]);
    }

    /** The rows of a word whose condition cannot be decided; meaningful only where it fits. */
    long unknown(int word) {
      return unknown[word];
    }

    Question question() {
      return question;
    }

    /** True when the question is answered and the structure could change the answer. */
    boolean isChangeable() {
      return isChangeable;
    }
  }
}
