package fr.orientess.ui.interview;

import fr.orientess.questionnaire.Question;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number as somebody typed it into the field of a question. */
sealed interface TypedNumber {

  /** Nothing was typed. */
  record Missing() implements TypedNumber {}

  /** A number that the question accepts. */
  record Accepted(double value) implements TypedNumber {}

  /** No number, or an ambiguous one. */
  record NotANumber() implements TypedNumber {}

  /** A number that the question does not accept. */
  record OutOfBounds() implements TypedNumber {}

  /** Spaces between thousands, also those that do not break. */
  Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f'’]+");

  /** Points between thousands, twice or more: one alone is a decimal point. */
  Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?");

  Pattern NUMBER = Pattern.compile("[-+−]?\\d{1,15}([.,]\\d{1,9})?");

  /** What was typed, as people write numbers in French: "1 200,50", also with the unit. */
  static TypedNumber of(String typed, Question question) {
    var text = withoutUnit(typed.strip().toLowerCase(Locale.ROOT), question);
    if (text.isEmpty()) {
      return typed.isBlank() ? new Missing() : new NotANumber();
    }
    if (POINTS.matcher(text).matches()) {
      text = text.replace(".", "");
    }
    if (!NUMBER.matcher(text).matches()) {
      return new NotANumber();
    }
    double value = Double.parseDouble(text.replace(',', '.').replace('−', '-'));
    return value < question.min() || value > question.max()
        ? new OutOfBounds()
        : new Accepted(value == 0 ? 0 : value);
  }

  private static String withoutUnit(String text, Question question) {
    var unit = question.unit() == null ? "" : question.unit().toLowerCase(Locale.ROOT).strip();
    var number = text.endsWith("€") ? text.substring(0, text.length() - 1) : text;
    for (var word : new String[] {unit, unit.split(" ", 2)[0]}) {
      if (!word.isEmpty() && number.endsWith(word)) {
        number = number.substring(0, number.length() - word.length());
      }
    }
    return SPACES.matcher(number).replaceAll("");
  }
}
