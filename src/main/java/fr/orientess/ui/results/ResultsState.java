package fr.orientess.ui.results;

import fr.orientess.questionnaire.Interview;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * All that the address of the page says.
 *
 * @param opened ids of the groups that are shown in full
 */
record ResultsState(Interview interview, Grouping grouping, Filters filters, Set<String> opened) {

  ResultsState {
    opened = Set.copyOf(opened);
  }

  /** The results of an interview, seen in the usual way. */
  static ResultsState of(Interview interview) {
    return new ResultsState(interview, Grouping.NEED, Filters.NONE, Set.of());
  }

  /** The same view of another interview. */
  ResultsState with(Interview other) {
    return new ResultsState(other, grouping, filters, opened);
  }

  ResultsState with(Grouping other) {
    return new ResultsState(interview, other, filters, Set.of());
  }

  ResultsState with(Filters other) {
    return new ResultsState(interview, grouping, other, opened);
  }

  /** The same with a group shown in full. */
  ResultsState open(String group) {
    var more = new LinkedHashSet<>(opened);
    more.add(group);
    return new ResultsState(interview, grouping, filters, more);
  }
}
