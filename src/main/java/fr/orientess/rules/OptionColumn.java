package fr.orientess.rules;

import fr.orientess.questionnaire.Answer;
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

  /** By option: the rows that name it. */
  private final long[][] naming;

  /** Rows whose answer must be among those named. */
  private final long[] anyOf;

  /** Rows whose answer must not be among those named. */
  private final long[] noneOf;

  /** Rows that no answer is refused by: no condition here, or {@code ?}. */
  private final long[] indifferent;

  private final long[] unstated;
  private final long[] fitsWhenOpen;
  private final long[] unknownWhenOpen;

  private OptionColumn(Question question, int words) {
    this.question = question;
    int options = question.options().isEmpty() ? 2 : question.options().size();
    naming = new long[options][words];
    anyOf = new long[words];
    noneOf = new long[words];
    indifferent = new long[words];
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
      case Condition.AnyOf any -> {
        anyOf[word] |= bit;
        any.options().forEach(option -> naming[option.position()][word] |= bit);
      }
      case Condition.NoneOf none -> {
        noneOf[word] |= bit;
        none.options().forEach(option -> naming[option.position()][word] |= bit);
      }
      case Condition.Is is -> {
        anyOf[word] |= bit;
        naming[is.value() ? YES : NO][word] |= bit;
      }
      case Condition.Unstated _ -> {
        indifferent[word] |= bit;
        unstated[word] |= bit;
      }
      case null -> indifferent[word] |= bit;
      case Condition.Within _, Condition.Between _ ->
          throw new IllegalArgumentException("Not a condition on options: " + condition);
    }
    var open = condition == null ? Truth.TRUE : condition.truthWhenOpen();
    fitsWhenOpen[word] |= open == Truth.FALSE ? 0 : bit;
    unknownWhenOpen[word] |= open == Truth.UNKNOWN ? bit : 0;
  }

  Question question() {
    return question;
  }

  /** This column under one answer, or under none. */
  Judging judging(@Nullable Answer answer) {
    return switch (answer) {
      case null -> new Judging(null, new long[0][]);
      case Answer.Choice(var option) ->
          new Judging(answer, new long[][] {naming[option.position()]});
      case Answer.Choices(var options) -> {
        var named = new long[options.size()][];
        for (int i = 0; i < named.length; i++) {
          named[i] = naming[options.get(i).position()];
        }
        yield new Judging(answer, named);
      }
      case Answer.YesNo(var value) -> new Judging(answer, new long[][] {naming[value ? YES : NO]});
      case Answer.Quantity _, Answer.Place _ ->
          throw new IllegalArgumentException("Not an answer to " + question + ": " + answer);
    };
  }

  /** Truth of the column's conditions under one answer, a word of rows at a time. */
  final class Judging {
    private final boolean isOpen;
    private final boolean isChangeable;
    private final long[][] named;

    private Judging(@Nullable Answer answer, long[][] named) {
      isOpen = answer == null;
      isChangeable = answer != null && question.changeable();
      this.named = named;
    }

    /** The rows of a word that the answer does not refuse. */
    long fits(int word) {
      if (isOpen) {
        return fitsWhenOpen[word];
      }
      long hit = 0;
      for (var rows : named) {
        hit |= rows[word];
      }
      return indifferent[word] | (anyOf[word] & hit) | (noneOf[word] & ~hit);
    }

    /** The rows of a word whose condition cannot be decided; meaningful only where it fits. */
    long unknown(int word) {
      return isOpen ? unknownWhenOpen[word] : unstated[word];
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
