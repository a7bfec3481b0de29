package fr.orientess.exchange;

import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.AnswersReader;
import fr.orientess.questionnaire.AnswersResult;
import fr.orientess.questionnaire.FieldError;
import fr.orientess.rules.Situation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a profile, {@code {"answers": {…}, "date": "2026-06-12"}}, and says everything that is
 * wrong with it. Safe for many threads.
 */
public final class ProfileReader {

  /** A longer profile is refused unread. */
  public static final int MOST_BYTES = 64 << 10;

  private static final String ANSWERS = "answers";
  private static final String DATE = "date";
  private static final int MOST_ERRORS = 50;

  private final AnswersReader answersReader;

  /** Reads profiles that answer the questionnaire of that knowledge base. */
  public ProfileReader(KnowledgeBase knowledge) {
    this.answersReader = new AnswersReader(knowledge.questionnaire(), knowledge.territories());
  }

  /**
   * Reads one profile.
   *
   * @param today the date of a profile that names none
   */
  public ProfileResult read(byte[] json, LocalDate today) {
    if (json.length > MOST_BYTES) {
      return refused(
          Problem.of(413, "Un profil ne peut pas dépasser " + (MOST_BYTES >> 10) + " Kio."));
    }
    try (var parser = Json.parser(json)) {
      return new Reading(parser, today).read();
    } catch (JacksonException e) {
      return refused(malformed(e));
    }
  }

  private static Problem malformed(JacksonException e) {
    var place = e.getLocation();
    var where =
        place == null || place.getLineNr() < 1
            ? ""
            : " à la ligne " + place.getLineNr() + ", colonne " + place.getColumnNr();
    return Problem.of(400, "Ce n'est pas du JSON lisible en UTF-8" + where + ".");
  }

  private static ProfileResult refused(Problem problem) {
    return new ProfileResult.Refused(problem);
  }

  /** One profile on its way. */
  private final class Reading {
    private final JsonParser parser;
    private final List<FieldError> errors = new ArrayList<>(0);
    private @Nullable Map<String, @Nullable Object> answers;
    private boolean hasAnswers;
    private LocalDate date;

    Reading(JsonParser parser, LocalDate today) {
      this.parser = parser;
      this.date = today;
    }

    ProfileResult read() {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return refused(
            Problem.of(400, "Un profil est un objet JSON, par exemple {\"answers\": {}}."));
      }
      readFields();
      if (parser.nextToken() != null) {
        return refused(Problem.of(400, "Du texte suit la fin de l'objet JSON."));
      }
      if (!hasAnswers) {
        error(ANSWERS, "Ce champ manque : donnez les réponses, ou {} s'il n'y en a pas.");
      }
      return result();
    }

    private ProfileResult result() {
      var read = answers == null ? null : answersReader.read(answers);
      if (read instanceof AnswersResult.Refused(var wrong)) {
        wrong.forEach(error -> error(error.field(), error.message()));
      }
      return errors.isEmpty() && read instanceof AnswersResult.Accepted(var accepted)
          ? new ProfileResult.Accepted(new Situation(accepted, date))
          : refused(Problem.in(errors));
    }

    private void readFields() {
      var names = new HashSet<String>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var name = parser.currentName();
        parser.nextToken();
        if (!names.add(name)) {
          twice(name);
        }
        switch (name) {
          case ANSWERS -> readAnswers();
          case DATE -> readDate().ifPresent(day -> date = day);
          default -> {
            parser.skipChildren();
            error(
                name,
                "Ce champ est inconnu. "
                    + Nearest.proposal(
                        name,
                        List.of(ANSWERS, DATE),
                        "Un profil n'a que les champs « answers » et « date »."));
          }
        }
      }
    }

    private void readAnswers() {
      hasAnswers = true;
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        error(ANSWERS, "Il faut un objet JSON, et non " + written(Json.value(parser)) + ".");
        return;
      }
      var read = new LinkedHashMap<String, @Nullable Object>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var id = parser.currentName();
        parser.nextToken();
        boolean isRepeated = read.containsKey(id);
        read.put(id, Json.value(parser));
        if (isRepeated) {
          twice(id);
        }
      }
      answers = read;
    }

    private Optional<LocalDate> readDate() {
      var value = Json.value(parser);
      try {
        if (value instanceof String text && text.length() == "AAAA-MM-JJ".length()) {
          return Optional.of(LocalDate.parse(text));
        }
      } catch (DateTimeException _) {
        // Said below, as for every other value that is no date.
      }
      error(DATE, "La date " + written(value) + " ne convient pas : il faut AAAA-MM-JJ.");
      return Optional.empty();
    }

    private static String written(@Nullable Object value) {
      return Quoted.value(String.valueOf(value));
    }

    private void twice(String name) {
      error(name, "Ce champ est donné deux fois : gardez-en un seul.");
    }

    private void error(String field, String message) {
      if (errors.size() < MOST_ERRORS) {
        errors.add(new FieldError(field, message));
      }
    }
  }
}
