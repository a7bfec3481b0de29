package fr.orientess.benchmarks.engine;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.rules.Situation;
import fr.orientess.territory.Territories;
import java.time.LocalDate;
import java.util.List;

/** A profile as a plain loop likes it: numbers by the position of their question. */
final class PlainProfile {

  static final int YES = 1;
  static final int NO = 0;

  final LocalDate date;

  /** By question: a bit for each option chosen. */
  final long[] chosen;

  final double[] numbers;

  /** By question: the number of the commune answered. */
  final int[] communes;

  PlainProfile(Situation situation, Territories territories) {
    var questions = situation.answers().questionnaire().questions();
    date = situation.date();
    chosen = new long[questions.size()];
    numbers = new double[questions.size()];
    communes = new int[questions.size()];
    for (var question : questions) {
      int at = question.position();
      switch (situation.to(question)) {
        case Answer.Choice(var option) -> chosen[at] = 1L << option.position();
        case Answer.Choices(var options) -> chosen[at] = bits(options);
        case Answer.YesNo(var value) -> chosen[at] = 1L << (value ? YES : NO);
        case Answer.Quantity(var value) -> numbers[at] = value;
        case Answer.Place(var territory) -> communes[at] = territories.communesOf(territory)[0];
        case null ->
            throw new IllegalArgumentException("The plain loop knows complete profiles only");
      }
    }
  }

  static long bits(List<Option> options) {
    long bits = 0;
    for (var option : options) {
      bits |= 1L << option.position();
    }
    return bits;
  }
}
