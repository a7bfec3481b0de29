package fr.orientess.exchange;

import fr.orientess.finding.Quoted;
import fr.orientess.questionnaire.FieldError;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a request cannot be answered, as RFC 9457 defines it; all texts are French.
 *
 * @param status of HTTP
 * @param title the kind of problem
 * @param detail what is wrong with this very request
 * @param errors the fields that are wrong; empty when the fault lies elsewhere
 */
public record Problem(int status, String title, String detail, List<FieldError> errors) {

  /** Copies the errors, so that a problem never changes. */
  public Problem {
    errors = List.copyOf(errors);
  }

  /** A problem that lies in no particular field. */
  public static Problem of(int status, String detail) {
    return new Problem(status, title(status), detail, List.of());
  }

  /** A problem known by its status alone. */
  public static Problem of(int status) {
    return of(status, detail(status));
  }

  /** A profile of which some fields are wrong. */
  public static Problem in(List<FieldError> errors) {
    return new Problem(400, title(400), detail(errors), errors);
  }

  private static String detail(List<FieldError> errors) {
    if (errors.size() == 1) {
      var error = errors.getFirst();
      return "Champ " + Quoted.value(error.field()) + " : " + error.message();
    }
    return "Plusieurs champs ne conviennent pas : "
        + errors.stream()
            .map(error -> Quoted.value(error.field()))
            .distinct()
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Requête incorrecte";
      case 401, 403, 404 -> "Adresse inconnue";
      case 405 -> "Méthode non permise";
      case 406 -> "Format de réponse non proposé";
      case 413 -> "Requête trop volumineuse";
      case 415 -> "Format de requête non accepté";
      default -> status < 500 ? "Requête refusée" : "Erreur du service";
    };
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "La requête ne peut pas être comprise.";
      case 401, 403, 404 -> "Il n’y a rien à cette adresse.";
      case 405 -> "Cette adresse ne répond pas à cette méthode HTTP.";
      case 406 -> "La réponse n’existe pas dans le format que demande l’en-tête Accept.";
      case 413 -> "La requête dépasse la taille permise.";
      case 415 -> "Envoyez la requête en application/json.";
      default ->
          status < 500
              ? "La requête ne peut pas être traitée."
              : "Le service n’a pas pu répondre. Réessayez dans un moment.";
    };
  }
}
