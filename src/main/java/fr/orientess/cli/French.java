package fr.orientess.cli;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.FrenchUnit;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Truth;
import fr.orientess.rules.Verdict;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** How explanations word what is not a sentence by itself. */
final class French {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private French() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case NO -> "non éligible";
      case TO_CONFIRM -> "à confirmer";
      case ELIGIBLE -> "éligible";
    };
  }

  static String truth(Truth truth) {
    return switch (truth) {
      case FALSE -> "faux";
      case UNKNOWN -> "inconnu";
      case TRUE -> "vrai";
    };
  }

  static String answer(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Choice(var option) -> option.label();
      case Answer.Choices(var options) when options.isEmpty() -> "aucun de ces choix";
      case Answer.Choices(var options) ->
          options.stream().map(Option::label).collect(Collectors.joining(", "));
      case Answer.Quantity(var value) ->
          NumberFormat.getInstance(Locale.FRENCH).format(value)
              + (question.unit() == null ? "" : " " + FrenchUnit.behind(value, question.unit()));
      case Answer.YesNo(var value) -> value ? "oui" : "non";
      case Answer.Place(var territory) -> territory.name() + " (" + territory.code() + ")";
    };
  }
}
