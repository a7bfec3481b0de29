package fr.orientess.sheet.comparison;

import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.territory.Territories;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two situations as the query of a link and back: the first as in every other link, and after it
 * what the second answers otherwise, {@code avec.<question id>=<answer>}. No id holds a full stop,
 * so the two cannot be mistaken for each other.
 */
public final class ComparisonLink {

  /** The address of the page, without parameters. */
  public static final String PATH = "comparaison";

  private static final String SECOND = "avec.";

  /** The second does not know what the first does. */
  private static final String UNSURE = "?";

  private final Questionnaire questionnaire;
  private final InterviewLink interviews;

  /** Links about one questionnaire and its territories. */
  public ComparisonLink(Questionnaire questionnaire, Territories territories) {
    this.questionnaire = questionnaire;
    this.interviews = new InterviewLink(questionnaire, territories);
  }

  /** Two situations. */
  public record Pair(Interview first, Interview second) {

    /** The same with another answer in the second situation. */
    public Pair with(Interview otherSecond) {
      return new Pair(first, otherSecond);
    }

    /** The second situation with what the first answers to a question. */
    public Pair restore(Question question) {
      var answer = first.answers().to(question);
      if (answer != null) {
        return with(second.answer(question, answer));
      }
      return with(
          first.unsure().contains(question) ? second.doNotKnow(question) : second.forget(question));
    }
  }

  /**
   * Reads the parameters of a link; what cannot be understood counts as not said.
   *
   * @param parameters decoded; of several values of one question the last counts
   */
  public Pair follow(Map<String, List<String>> parameters) {
    var first = interviews.follow(parameters).interview();
    var otherwise = new LinkedHashMap<String, List<String>>();
    parameters.forEach(
        (name, values) -> {
          if (name.startsWith(SECOND)) {
            otherwise.put(name.substring(SECOND.length()), values);
          }
        });
    return new Pair(first, first.updatedBy(interviews.follow(otherwise).interview()));
  }

  /** The query of the link to two situations, without the question mark. */
  public String query(Pair pair) {
    var parameters = new LinkedHashMap<>(interviews.parameters(pair.first()));
    var first = Map.copyOf(parameters);
    var second = interviews.parameters(pair.second());
    for (var question : questionnaire.questions()) {
      var id = question.id();
      var before = first.getOrDefault(id, UNSURE);
      var after = second.getOrDefault(id, UNSURE);
      if (!before.equals(after)) {
        parameters.put(SECOND + id, after);
      }
    }
    return InterviewLink.query(parameters);
  }

  /** Path and query, below the root of the site. */
  public String address(Pair pair) {
    var query = query(pair);
    return query.isEmpty() ? PATH : PATH + "?" + query;
  }
}
