package fr.orientess.questionnaire;

import fr.orientess.file.WrittenNumber;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import fr.orientess.territory.Territories;
import fr.orientess.territory.TerritoryNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns one value that came from outside into an answer to one question. */
final class AnswerReader {

  /** What became of a value. */
  sealed interface Result {
    /** It is an answer. */
    record Read(Answer answer) implements Result {}

    /** It is not; the message says why, in French. */
    record Refused(String message) implements Result {}
  }

  private final Territories territories;
  private final TerritoryNames names;

  AnswerReader(Territories territories) {
    this.territories = territories;
    this.names = new TerritoryNames(territories);
  }

  /**
   * @param value a text, number, boolean or list, or null
   */
  Result read(Question question, @Nullable Object value) {
    if (value == null) {
      return refused(
          "La réponse « null » ne convient pas : retirez la question si vous ne savez pas.");
    }
    return switch (question.type()) {
      case CHOICE ->
          value instanceof String id
              ? choice(question, id)
              : wrongType(value, "l’identifiant d’une option");
      case CHOICES ->
          value instanceof List<?> ids
              ? choices(question, ids)
              : wrongType(value, "une liste d’identifiants d’options");
      case NUMBER ->
          value instanceof Number number
              ? quantity(question, number)
              : wrongType(value, "un nombre");
      case BOOLEAN ->
          value instanceof Boolean yes
              ? read(new Answer.YesNo(yes))
              : wrongType(value, "true ou false");
      case PLACE ->
          value instanceof String code ? place(code) : wrongType(value, "le code d’un territoire");
    };
  }

  private static Result choice(Question question, String id) {
    var option = question.option(id);
    return option.isPresent() ? read(new Answer.Choice(option.get())) : unknownOption(question, id);
  }

  private static Result choices(Question question, List<?> ids) {
    if (ids.size() > question.maxChoices()) {
      return refused(
          "Trop de choix : « "
              + ids.size()
              + " » au lieu de "
              + question.maxChoices()
              + " au plus.");
    }
    var chosen = new ArrayList<Option>(ids.size());
    for (var id : ids) {
      if (!(id instanceof String text)) {
        return wrongType(id, "des identifiants d’options");
      }
      var option = question.option(text).orElse(null);
      if (option == null) {
        return unknownOption(question, text);
      }
      if (chosen.contains(option)) {
        return refused("Le choix " + Quoted.value(text) + " est répété.");
      }
      chosen.add(option);
    }
    return read(new Answer.Choices(chosen));
  }

  private static Result quantity(Question question, Number number) {
    double value = number.doubleValue();
    if (!Double.isFinite(value)) {
      return refused("Le nombre " + Quoted.value(number.toString()) + " n’est pas un nombre fini.");
    }
    if (value < question.min() || value > question.max()) {
      return refused(
          "Le nombre "
              + Quoted.value(WrittenNumber.of(value))
              + " sort des bornes : "
              + bounds(question)
              + ".");
    }
    return read(new Answer.Quantity(value));
  }

  private static String bounds(Question question) {
    if (question.min() == Double.NEGATIVE_INFINITY) {
      return "au plus " + WrittenNumber.of(question.max());
    }
    return question.max() == Double.POSITIVE_INFINITY
        ? "au moins " + WrittenNumber.of(question.min())
        : "de " + WrittenNumber.of(question.min()) + " à " + WrittenNumber.of(question.max());
  }

  private Result place(String code) {
    var territory = territories.territory(code).orElse(null);
    if (territory != null && territory.code().equals(code)) {
      return read(new Answer.Place(territory));
    }
    return refused(
        "Le territoire "
            + Quoted.value(code)
            + " est inconnu. "
            + names.proposal(code, "Donnez un code comme C35238, D35 ou R53."));
  }

  private static Result unknownOption(Question question, String id) {
    var ids = question.options().stream().map(Option::id).toList();
    return refused(
        "L’option "
            + Quoted.value(id)
            + " est inconnue. "
            + Nearest.proposal(id, ids, "Options possibles : " + String.join(", ", ids) + "."));
  }

  private static Result wrongType(@Nullable Object value, String wanted) {
    return refused(
        "La réponse "
            + Quoted.value(written(value))
            + " ne convient pas : il faut "
            + wanted
            + ".");
  }

  private static String written(@Nullable Object value) {
    return value instanceof Double number ? WrittenNumber.of(number) : String.valueOf(value);
  }

  private static Result read(Answer answer) {
    return new Result.Read(answer);
  }

  private static Result refused(String message) {
    return new Result.Refused(message);
  }
}
