package fr.orientess.exchange;

import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.OrientationDay;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.AnswersReader;
import fr.orientess.questionnaire.AnswersResult;
import fr.orientess.questionnaire.FieldError;
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
 * Reads JSON objects that hold one or more sets of answers and perhaps a date, and says everything
 * that is wrong with them. Safe for many threads.
 */
final class BodyReader {

  private static final String DATE = "date";
  private static final int MOST_ERRORS = 50;

  private final AnswersReader answersReader;
  private final Shape shape;

  /**
   * What such an object is.
   *
   * @param name in French, such as "Un profil"
   * @param example in JSON
   * @param fields that hold answers; where there are several, errors name the field as well
   * @param mostBytes a longer one is refused unread
   */
  record Shape(String name, String example, List<String> fields, int mostBytes) {

    private String path(String field, String question) {
      return fields.size() == 1 ? question : field + "." + question;
    }

    private List<String> allFields() {
      var all = new ArrayList<>(fields);
      all.add(DATE);
      return all;
    }

    private String allowed() {
      return name + " n’a que les champs « " + String.join(" », « ", fields) + " » et « date ».";
    }
  }

  /** What became of an object. */
  sealed interface Result {

    /**
     * It can be accepted.
     *
     * @param answers in the order of the fields of the shape
     */
    record Accepted(List<Answers> answers, LocalDate date) implements Result {}

    /** It cannot. */
    record Refused(Problem problem) implements Result {}
  }

  BodyReader(KnowledgeBase knowledge, Shape shape) {
    this.answersReader = new AnswersReader(knowledge.questionnaire(), knowledge.territories());
    this.shape = shape;
  }

  /**
   * Reads one object.
   *
   * @param today the date of one that names none
   */
  Result read(byte[] json, LocalDate today) {
    if (json.length > shape.mostBytes()) {
      return refused(
          Problem.of(
              413, shape.name() + " ne peut pas dépasser " + (shape.mostBytes() >> 10) + " Kio."));
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
    return Problem.of(400, "Ce n’est pas du JSON lisible en UTF-8" + where + ".");
  }

  private static Result refused(Problem problem) {
    return new Result.Refused(problem);
  }

  /** One object on its way. */
  private final class Reading {
    private final JsonParser parser;
    private final List<FieldError> errors = new ArrayList<>(0);
    private final Map<String, @Nullable Map<String, @Nullable Object>> read = new LinkedHashMap<>();
    private LocalDate date;

    Reading(JsonParser parser, LocalDate today) {
      this.parser = parser;
      this.date = today;
    }

    Result read() {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return refused(
            Problem.of(
                400, shape.name() + " est un objet JSON, par exemple " + shape.example() + "."));
      }
      readFields();
      if (parser.nextToken() != null) {
        return refused(Problem.of(400, "Du texte suit la fin de l’objet JSON."));
      }
      var accepted = new ArrayList<Answers>();
      shape.fields().forEach(field -> accept(field, accepted));
      return errors.isEmpty() ? new Result.Accepted(accepted, date) : refused(Problem.in(errors));
    }

    private void accept(String field, List<Answers> accepted) {
      if (!read.containsKey(field)) {
        error(field, "Ce champ manque : donnez les réponses, ou {} s’il n’y en a pas.");
        return;
      }
      var answers = read.get(field);
      switch (answers == null ? null : answersReader.read(answers)) {
        case AnswersResult.Accepted(var good) -> accepted.add(good);
        case AnswersResult.Refused(var wrong) ->
            wrong.forEach(error -> error(shape.path(field, error.field()), error.message()));
        case null -> {}
      }
    }

    private void readFields() {
      var names = new HashSet<String>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var name = parser.currentName();
        parser.nextToken();
        if (!names.add(name)) {
          twice(name);
        }
        if (shape.fields().contains(name)) {
          read.put(name, readAnswers(name));
        } else if (name.equals(DATE)) {
          readDate().ifPresent(day -> date = day);
        } else {
          parser.skipChildren();
          var proposal = Nearest.proposal(name, shape.allFields(), shape.allowed());
          error(name, "Ce champ est inconnu. " + proposal);
        }
      }
    }

    /** The answers, or null when they are none, which is an error already. */
    private @Nullable Map<String, @Nullable Object> readAnswers(String field) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        error(field, "Il faut un objet JSON, et non " + written(Json.value(parser)) + ".");
        return null;
      }
      var answers = new LinkedHashMap<String, @Nullable Object>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        var id = parser.currentName();
        parser.nextToken();
        boolean isRepeated = answers.containsKey(id);
        answers.put(id, Json.value(parser));
        if (isRepeated) {
          twice(shape.path(field, id));
        }
      }
      return answers;
    }

    private Optional<LocalDate> readDate() {
      var value = Json.value(parser);
      var day =
          value instanceof String text ? OrientationDay.read(text) : Optional.<LocalDate>empty();
      if (day.isEmpty()) {
        error(DATE, "La date " + written(value) + " ne convient pas : il faut AAAA-MM-JJ.");
      }
      return day;
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
