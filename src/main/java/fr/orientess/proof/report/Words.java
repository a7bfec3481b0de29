package fr.orientess.proof.report;

import fr.orientess.directory.Offer;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Option;
import fr.orientess.rules.EligibilityRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers, rows and answers in French, as reports name them. */
public final class Words {

  private Words() {}

  /** A whole number with its thousands apart. */
  public static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.FRENCH).format(number);
  }

  /** A number and the noun it counts, which takes an s. */
  public static String count(long number, String noun) {
    return number(number) + " " + (number < 2 ? noun : noun + "s");
  }

  /**
   * A part of a whole in per cent; what is not all is never rounded up to all, nor down to none.
   */
  public static String share(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    var percent = NumberFormat.getInstance(Locale.FRENCH);
    percent.setMaximumFractionDigits(1);
    double value = 100.0 * part / whole;
    if (part > 0 && value < 0.1) {
      return "moins de 0,1 %";
    }
    return percent.format(part < whole ? Math.min(value, 99.9) : value) + " %";
  }

  /** A row by its id, the offer it is about and where it is written. */
  public static String row(EligibilityRow row) {
    return row.id() + " (« " + row.offer().name() + " », " + row.source() + ")";
  }

  /** An offer by its name and id. */
  public static String offer(Offer offer) {
    return "« " + offer.name() + " » (" + offer.id() + ")";
  }

  /** Answers one after the other, such as {@code Une idée ; Bretagne ; besoins : aucun}. */
  public static String answers(Answers answers) {
    return answers.asMap().entrySet().stream()
        .map(entry -> entry.getKey().id() + " : " + answer(entry.getValue()))
        .collect(Collectors.joining(" ; "));
  }

  /** One answer. */
  public static String answer(Answer answer) {
    return switch (answer) {
      case Answer.Choice(var option) -> option.label();
      case Answer.Choices(var options) when options.isEmpty() -> "aucun de ces choix";
      case Answer.Choices(var options) -> labels(options);
      case Answer.Quantity(var value) -> NumberFormat.getInstance(Locale.FRENCH).format(value);
      case Answer.YesNo(var value) -> value ? "oui" : "non";
      case Answer.Place(var territory) -> territory.name();
    };
  }

  private static String labels(List<Option> options) {
    return options.stream().map(Option::label).collect(Collectors.joining(" et "));
  }

  /** The first of a list, and how many more there are. */
  static String some(List<String> words, int most) {
    if (words.size() <= most) {
      return String.join(", ", words);
    }
    return String.join(", ", words.subList(0, most))
        + " et "
        + number(words.size() - most)
        + (words.size() == most + 1 ? " autre" : " autres");
  }
}
