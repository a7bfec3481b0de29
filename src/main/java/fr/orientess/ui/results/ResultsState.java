package fr.orientess.ui.results;

import fr.orientess.questionnaire.Interview;
import fr.orientess.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that the address of the page says.
 *
 * @param opened ids of the groups that are shown in full
 * @param kept ids of the offers that were kept, in the order in which they were; as many as a sheet
 *     holds
 */
record ResultsState(
    Interview interview,
    Grouping grouping,
    Filters filters,
    Set<String> opened,
    List<String> kept) {

  ResultsState {
    opened = Set.copyOf(opened);
    kept = kept.stream().distinct().limit(Sheet.MOST_OFFERS).toList();
  }

  /** The results of an interview, seen in the usual way. */
  static ResultsState of(Interview interview) {
    return new ResultsState(interview, Grouping.NEED, Filters.NONE, Set.of(), List.of());
  }

  /** The same view of another interview. */
  ResultsState with(Interview other) {
    return new ResultsState(other, grouping, filters, opened, kept);
  }

  ResultsState with(Grouping other) {
    return new ResultsState(interview, other, filters, Set.of(), kept);
  }

  ResultsState with(Filters other) {
    return new ResultsState(interview, grouping, other, opened, kept);
  }

  ResultsState with(List<String> offers) {
    return new ResultsState(interview, grouping, filters, opened, offers);
  }

  /** The same with an offer kept, as the last one, or let go. */
  ResultsState keep(String offer, boolean on) {
    var other = new ArrayList<>(kept);
    other.remove(offer);
    if (on) {
      other.add(offer);
    }
    return with(other);
  }

  /** The same with a group shown in full. */
  ResultsState open(String group) {
    var more = new LinkedHashSet<>(opened);
    more.add(group);
    return new ResultsState(interview, grouping, filters, more, kept);
  }
}
