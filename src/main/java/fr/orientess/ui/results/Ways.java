package fr.orientess.ui.results;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Interview;
import fr.orientess.sheet.comparison.ComparisonLink;
import java.util.List;

/** Where the links of a page of results lead, from the root of the site. */
final class Ways {

  private final KnowledgeBase knowledge;
  private final ResultsState state;
  private final List<Recommendation> recommendations;
  private final ResultsLink link;

  /**
   * The ways on from a state.
   *
   * @param recommendations everything that fits, filters or not
   */
  Ways(KnowledgeBase knowledge, ResultsState state, List<Recommendation> recommendations) {
    this.knowledge = knowledge;
    this.state = state;
    this.recommendations = recommendations;
    this.link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());
  }

  /** These very results. */
  String results() {
    return results(state);
  }

  /** A place among these results. */
  String results(String anchor) {
    return results() + "#" + anchor;
  }

  /** The same results grouped otherwise. */
  String results(Grouping grouping) {
    return results(state.with(grouping));
  }

  /** The same view of another interview. */
  String results(Interview other) {
    return results(state.with(other));
  }

  /** Other results. */
  String results(ResultsState other) {
    return link.href(other);
  }

  /** These results with a filter switched on or off; other filters may lose their sense by it. */
  String filtered(Filters.Kind kind, String value, boolean on) {
    var filters = state.filters().with(kind, value, on);
    return results(state.with(filters.thatApplyTo(recommendations)));
  }

  /** These results without filters. */
  String withoutFilters() {
    return results(state.with(Filters.NONE));
  }

  /** All answers, each of which can be changed. */
  String summary() {
    return link.summary(state);
  }

  /** The offers that were kept, side by side. */
  String sideBySide() {
    return sideBySide(state);
  }

  /** The offers that another state keeps, side by side. */
  String sideBySide(ResultsState other) {
    return link.comparison(other);
  }

  /** A sheet of the offers that were kept and still fit; of all offers when there are none. */
  String sheet() {
    var kept =
        state.kept().stream()
            .filter(id -> recommendations.stream().anyMatch(each -> each.offer().id().equals(id)))
            .toList();
    return link.sheet(state, kept);
  }

  /** What other answers would open and close. */
  String compared(Interview others) {
    var pair = new ComparisonLink.Pair(state.interview(), others);
    return "/"
        + new ComparisonLink(knowledge.questionnaire(), knowledge.territories()).address(pair);
  }
}
