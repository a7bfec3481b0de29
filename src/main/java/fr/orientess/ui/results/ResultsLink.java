package fr.orientess.ui.results;

import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.questionnaire.InterviewLink.Followed;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.sheet.FollowedLink;
import fr.orientess.sheet.Sheet;
import fr.orientess.territory.Territories;
import fr.orientess.ui.results.OfferCard.Asked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The state of the page as its address and back. What is not an answer has names of its own; where
 * a question has the same id, an underscore follows, which no id has.
 */
public final class ResultsLink {

  /** The address without parameters. */
  static final String PATH = "resultats";

  /** The same for what was kept, side by side. */
  static final String COMPARISON_PATH = "comparer";

  private static final String SHEET_PATH = "fiche";

  /** The page of the sheet calls them so; no question has such an id. */
  private static final String OFFERS_OF_THE_SHEET = "_offres";

  private static final String VIEW = "vue";
  private static final String BY_RUBRIC = "rubrique";
  private static final String OPENED = "tout";
  private static final String KEPT = "offres";

  /** An id, or the name of a group of ours, which begins with an underscore. */
  private static final Pattern VALUE = Pattern.compile("_?" + FollowedLink.ID);

  private final Questionnaire questionnaire;
  private final InterviewLink interviewLink;

  ResultsLink(Questionnaire questionnaire, Territories territories) {
    this.questionnaire = questionnaire;
    this.interviewLink = new InterviewLink(questionnaire, territories);
  }

  /** What an address says; what it cannot mean is left out. */
  ResultsState follow(Map<String, List<String>> parameters) {
    var interview = interviewLink.follow(parameters).interview();
    var grouping = values(parameters, VIEW).contains(BY_RUBRIC) ? Grouping.RUBRIC : Grouping.NEED;
    var chosen = new EnumMap<Filters.Kind, Set<String>>(Filters.Kind.class);
    for (var kind : Filters.Kind.values()) {
      chosen.put(kind, values(parameters, kind.parameter()));
    }
    return new ResultsState(
        interview,
        grouping,
        new Filters(chosen),
        values(parameters, OPENED),
        values(parameters, KEPT).stream().filter(FollowedLink.ID.asMatchPredicate()).toList());
  }

  /** What of an address is an answer, and what may have been one. */
  Followed answers(Map<String, List<String>> parameters) {
    var followed = interviewLink.follow(parameters);
    var own = new HashSet<>(Set.of(parameter(VIEW), parameter(OPENED), parameter(KEPT)));
    for (var kind : Filters.Kind.values()) {
      own.add(parameter(kind.parameter()));
    }
    return new Followed(
        followed.interview(),
        followed.ignored(),
        followed.unknown().stream().filter(name -> !own.contains(name)).toList());
  }

  private Set<String> values(Map<String, List<String>> parameters, String name) {
    var written = parameters.getOrDefault(parameter(name), List.of());
    var values = new LinkedHashSet<String>();
    if (!written.isEmpty()) {
      for (var value : written.getLast().split(",", Sheet.MOST_OFFERS + 1)) {
        if (VALUE.matcher(value).matches()) {
          values.add(value);
        }
      }
    }
    return values;
  }

  /**
   * What keeps offers in the address of the results.
   *
   * @return a parameter with its value; empty where there are no offers
   */
  public static String keeping(List<String> offers, Questionnaire questionnaire) {
    return offers.isEmpty() ? "" : parameter(KEPT, questionnaire) + "=" + String.join(",", offers);
  }

  private String parameter(String name) {
    return parameter(name, questionnaire);
  }

  private static String parameter(String name, Questionnaire questionnaire) {
    return questionnaire.question(name).isPresent() ? name + "_" : name;
  }

  /** The address of a state. */
  String href(ResultsState state) {
    return address(PATH, query(state));
  }

  /** The address of what was kept, side by side. */
  String comparison(ResultsState state) {
    return address(COMPARISON_PATH, query(state));
  }

  /** The address of the sheet of offers, in this order. */
  String sheet(ResultsState state, List<String> offers) {
    var parts = new ArrayList<String>();
    parts.add(OFFERS_OF_THE_SHEET + "=" + String.join(",", offers));
    var answers = interviewLink.query(state.interview());
    if (!answers.isEmpty()) {
      parts.add(answers);
    }
    return address(SHEET_PATH, String.join("&", parts));
  }

  private static String address(String path, String query) {
    return "/" + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** The query of the address of a state, without the question mark. */
  String query(ResultsState state) {
    var parts = new ArrayList<String>();
    var answers = interviewLink.query(state.interview());
    if (!answers.isEmpty()) {
      parts.add(answers);
    }
    if (state.grouping() == Grouping.RUBRIC) {
      parts.add(parameter(VIEW) + "=" + BY_RUBRIC);
    }
    for (var kind : Filters.Kind.values()) {
      add(parts, kind.parameter(), new TreeSet<>(state.filters().of(kind)));
    }
    add(parts, OPENED, new TreeSet<>(state.opened()));
    add(parts, KEPT, state.kept());
    return String.join("&", parts);
  }

  /** Neither ids nor what else there is needs encoding. */
  private void add(List<String> parts, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      parts.add(parameter(name) + "=" + String.join(",", values));
    }
  }

  /** A question, and where to answer it, or to answer it again. */
  Asked asked(ResultsState state, Question question) {
    return new Asked(
        question.id(),
        question.label(),
        address("questionnaire/" + question.id(), interviewLink.query(state.interview())),
        Replies.isPossible(question));
  }

  /** The address of the summary of all answers. */
  String summary(ResultsState state) {
    return address("questionnaire/recapitulatif", interviewLink.query(state.interview()));
  }
}
