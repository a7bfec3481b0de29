package fr.orientess.ui.interview;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen of the options of one question.
 *
 * @param options in the order of importance: at first that in which they were chosen
 * @param isNone true when none of the options applies, which is an answer
 * @param most how many options may be chosen
 */
record Selection(List<Option> options, boolean isNone, int most) {

  /** Copies the list, so that a selection never changes. */
  Selection {
    options = List.copyOf(options);
  }

  /** What an answer chose, or nothing without one. */
  static Selection of(@Nullable Answer answer, int most) {
    return answer instanceof Answer.Choices(var options)
        ? new Selection(options, options.isEmpty(), most)
        : new Selection(List.of(), false, most);
  }

  /** With one more option, the least important; the same where no more may be chosen. */
  Selection with(Option option) {
    if (isFull() || options.contains(option)) {
      return this;
    }
    var more = new ArrayList<>(options);
    more.add(option);
    return new Selection(more, false, most);
  }

  /** Without an option. */
  Selection without(Option option) {
    var fewer = new ArrayList<>(options);
    fewer.remove(option);
    return new Selection(fewer, isNone, most);
  }

  /** None of the options applies, or no longer: nothing is chosen. */
  Selection none(boolean isNone) {
    return new Selection(List.of(), isNone, most);
  }

  /** With an option one place higher, or lower. */
  Selection moved(Option option, boolean isUp) {
    int from = options.indexOf(option);
    int to = isUp ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= options.size()) {
      return this;
    }
    var moved = new ArrayList<>(options);
    Collections.swap(moved, from, to);
    return new Selection(moved, isNone, most);
  }

  /** True when no more options may be chosen. */
  boolean isFull() {
    return options.size() >= most;
  }

  /** The answer that it is, or null when nothing is chosen. */
  @Nullable Answer answer() {
    return options.isEmpty() && !isNone ? null : new Answer.Choices(options);
  }
}
