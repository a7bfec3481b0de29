package fr.orientess.rules.guidance;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Provider;
import fr.orientess.finding.Nearest;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.territory.Territories;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The words that guidance may use: ids of the questionnaire, the directory and the territories. */
public record Vocabulary(
    Questionnaire questionnaire, Directory directory, Territories territories) {

  private static final String WHOLE_NUMBER = "0|[1-9][0-9]{0,8}";

  /**
   * The checked value of a variable of a sentence.
   *
   * @param value what may stand in rule code: ids, digits and {@code |} only; empty when refused
   * @param problem what is wrong, in French, when refused
   */
  record Checked(Optional<String> value, String problem, String repair) {
    static Checked accepted(String value) {
      return new Checked(Optional.of(value), "", "");
    }

    static Checked refused(String problem, String repair) {
      return new Checked(Optional.empty(), problem, repair);
    }
  }

  /** Checks the value of one variable by the name of the variable. */
  Checked check(String variable, String value, Map<String, String> values) {
    return switch (variable) {
      case "question" -> question(value, q -> q.type() != QuestionType.PLACE);
      case "quantite" -> question(value, q -> q.type() == QuestionType.NUMBER);
      case "options" -> options(value, values.getOrDefault("question", ""));
      case "besoin" -> need(value);
      case "offre" -> id("l’offre", value, directory.offers().stream().map(o -> o.id()).toList());
      case "structure" ->
          id("la structure", value, directory.providers().stream().map(Provider::id).toList());
      case "type" -> id("le type de structure", value, kinds());
      case "format" ->
          id(
              "le format",
              value,
              directory.offers().stream().flatMap(o -> o.formats().stream()).distinct().toList());
      case "territoires" -> territories(value);
      case "nombre", "jours", "points" -> number(value);
      default -> throw new IllegalStateException("A sentence has an unknown variable: " + variable);
    };
  }

  private List<String> kinds() {
    return directory.providers().stream()
        .map(Provider::kind)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Checked question(String id, Predicate<Question> suits) {
    var allowed = questionnaire.questions().stream().filter(suits).map(Question::id).toList();
    return id("la question", id, allowed);
  }

  private Checked options(String value, String questionId) {
    var question = questionnaire.question(questionId.toLowerCase(Locale.ROOT)).orElse(null);
    if (question == null) {
      return Checked.refused(
          "« " + value + " » ne peut être vérifié sans question connue",
          "Corrigez d’abord la question.");
    }
    return switch (question.type()) {
      case BOOLEAN -> list("la réponse", value, List.of("oui", "non"));
      case CHOICE, CHOICES -> list("la réponse", value, optionIds(question));
      case NUMBER, PLACE ->
          Checked.refused(
              "la question « " + questionId + " » n’a pas de réponses à choisir",
              "Écrivez « vaut au moins » ou « vaut au plus », ou « le territoire est dans ».");
    };
  }

  private Checked need(String value) {
    return questionnaire
        .inRole(Role.NEEDS)
        .map(question -> id("le besoin", value, optionIds(question)))
        .orElseGet(
            () ->
                Checked.refused(
                    "aucune question ne porte sur les besoins",
                    "Donnez le rôle « needs » à une question."));
  }

  private static List<String> optionIds(Question question) {
    return question.options().stream().map(Option::id).toList();
  }

  private Checked territories(String value) {
    var parts = value.split("\\s+ou\\s+|\\|", -1);
    var codes = new ArrayList<String>();
    for (var part : parts) {
      var territory = territories.territory(part);
      if (territory.isEmpty()) {
        return Checked.refused(
            "le territoire « " + part.strip() + " » n’existe pas",
            Nearest.proposal(
                part, territories.codes(), "Écrivez un code comme FR, R53, D35 ou C35238."));
      }
      codes.add(territory.get().code());
    }
    return Checked.accepted(String.join("|", codes));
  }

  private static Checked list(String what, String value, Collection<String> allowed) {
    var ids = new ArrayList<String>();
    for (var part : value.split("\\s+ou\\s+|\\|", -1)) {
      var checked = id(what, part, allowed);
      if (checked.value().isEmpty()) {
        return checked;
      }
      ids.add(checked.value().get());
    }
    return Checked.accepted(String.join("|", ids));
  }

  private static Checked id(String what, String value, Collection<String> allowed) {
    var id = value.strip().toLowerCase(Locale.ROOT);
    return allowed.contains(id)
        ? Checked.accepted(id)
        : Checked.refused(
            what + " « " + value.strip() + " » n’existe pas",
            Nearest.proposal(id, allowed, "Écrivez un identifiant de la base de connaissances."));
  }

  private static Checked number(String value) {
    return value.matches(WHOLE_NUMBER)
        ? Checked.accepted(value)
        : Checked.refused(
            "« " + value + " » n’est pas un nombre entier",
            "Écrivez un nombre sans unité, comme 30.");
  }
}
