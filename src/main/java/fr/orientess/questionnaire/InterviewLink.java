package fr.orientess.questionnaire;

import fr.orientess.file.Identifier;
import fr.orientess.territory.Territories;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An interview as the query of a link and back: {@code <question id>=<answer>}, several options
 * separated by commas, nothing after the {@code =} for "none of these", {@code ?} (encoded) for "je
 * ne sais pas", {@code oui} or {@code non}, a number, a territory code. So any state is a link, and
 * nothing is lost with a session.
 */
public final class InterviewLink {

  private static final String UNSURE = "?";
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1," + Identifier.LONGEST + "}");

  /** As people write numbers, and as programs write very small and very great ones. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,40}([.,]\\d{0,40})?([eE][+-]?\\d{1,3})?");

  /** What other sites hang on to links; what else they add has an underscore, which no id has. */
  private static final Set<String> ADDED_BY_OTHERS =
      Set.of(
          "dclid",
          "fbclid",
          "gbraid",
          "gclid",
          "gclsrc",
          "igsh",
          "igshid",
          "mibextid",
          "msclkid",
          "ref",
          "source",
          "srsltid",
          "ttclid",
          "twclid",
          "wbraid",
          "yclid");

  private final Questionnaire questionnaire;
  private final AnswersReader reader;

  /** Links about one questionnaire and its territories. */
  public InterviewLink(Questionnaire questionnaire, Territories territories) {
    this.questionnaire = questionnaire;
    this.reader = new AnswersReader(questionnaire, territories);
  }

  /**
   * What a link says.
   *
   * @param ignored ids of questions whose value in the link means nothing
   * @param unknown names that may have been questions of another questionnaire
   */
  public record Followed(Interview interview, List<String> ignored, List<String> unknown) {
    /** Copies the lists, so that what was read never changes. */
    public Followed {
      ignored = List.copyOf(ignored);
      unknown = List.copyOf(unknown);
    }
  }

  /**
   * Reads the parameters of a link; what cannot be understood is ignored and named, the rest holds.
   *
   * @param parameters decoded; of several values of one question the last counts
   */
  public Followed follow(Map<String, List<String>> parameters) {
    var interview = Interview.start(questionnaire);
    var ignored = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var parameter : parameters.entrySet()) {
      var question = questionnaire.question(parameter.getKey()).orElse(null);
      if (question == null && isLikeQuestion(parameter.getKey())) {
        unknown.add(parameter.getKey());
      }
      if (question == null || parameter.getValue().isEmpty()) {
        continue;
      }
      var written = parameter.getValue().getLast();
      if (written.equals(UNSURE)) {
        interview = interview.doNotKnow(question);
      } else {
        var answer = answer(question, written);
        if (answer == null) {
          ignored.add(question.id());
        } else {
          interview = interview.answer(question, answer);
        }
      }
    }
    return new Followed(interview, ignored, unknown);
  }

  private static boolean isLikeQuestion(String name) {
    return ID.matcher(name).matches() && !isAddedByOthers(name);
  }

  /** True for what mail programs, searches and social networks hang on to links. */
  public static boolean isAddedByOthers(String name) {
    return ADDED_BY_OTHERS.contains(name);
  }

  private @Nullable Answer answer(Question question, String written) {
    Object value =
        switch (question.type()) {
          case CHOICE, PLACE -> written;
          case CHOICES -> written.isEmpty() ? List.of() : List.of(written.split(",", -1));
          case NUMBER -> number(written);
          case BOOLEAN -> yesNo(written);
        };
    return reader.read(Map.of(question.id(), value)) instanceof AnswersResult.Accepted(var answers)
        ? answers.to(question)
        : null;
  }

  /** A number, or the text itself, which the reader then refuses. */
  private static Object number(String written) {
    return NUMBER.matcher(written).matches() ? Double.valueOf(written.replace(',', '.')) : written;
  }

  private static Object yesNo(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "oui" -> true;
      case "non" -> false;
      default -> written;
    };
  }

  /** The query of the link to an interview, without the question mark; empty at the start. */
  public String query(Interview interview) {
    return query(parameters(interview));
  }

  /** Parameters as a query, encoded, in their order. */
  public static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** The parameters of the link to an interview, not encoded, in the order of the questionnaire. */
  public Map<String, String> parameters(Interview interview) {
    var parameters = new LinkedHashMap<String, String>();
    for (var question : questionnaire.questions()) {
      var answer = interview.answers().to(question);
      if (answer != null) {
        parameters.put(question.id(), written(answer));
      } else if (interview.unsure().contains(question)) {
        parameters.put(question.id(), UNSURE);
      }
    }
    return parameters;
  }

  private static String written(Answer answer) {
    return switch (answer) {
      case Answer.Choice(var option) -> option.id();
      case Answer.Choices(var options) ->
          options.stream().map(Option::id).collect(Collectors.joining(","));
      case Answer.Quantity(var value) ->
          value == Math.rint(value) && Math.abs(value) < 1e15
              ? String.valueOf((long) value)
              : String.valueOf(value);
      case Answer.YesNo(var value) -> value ? "oui" : "non";
      case Answer.Place(var territory) -> territory.code();
    };
  }

  /** Encoded for a query; the commas between options stay readable. */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
  }
}
