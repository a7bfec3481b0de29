package fr.orientess.proof.impact;

import fr.orientess.proof.CoreSpace.PlaceClass;
import fr.orientess.proof.PlaceNames;
import fr.orientess.proof.count.Saturated;
import fr.orientess.proof.impact.Situations.Group;
import fr.orientess.proof.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Groups of situations in French. */
final class GroupWords {

  private static final int MOST_GROUPS = 6;
  private static final int MOST_WORDS = 6;

  private final Versions versions;
  private final PlaceNames places;

  GroupWords(Versions versions, PlaceNames places) {
    this.versions = versions;
    this.places = places;
  }

  /** A line for each of the largest groups, and one for all others. */
  List<String> lines(List<Group> groups, long count) {
    var lines = new ArrayList<String>();
    long told = 0;
    for (var group : groups.stream().limit(MOST_GROUPS).toList()) {
      lines.add(whom(group) + " : " + Words.count(group.count(), "situation"));
      told = Saturated.sum(told, group.count());
    }
    int more = groups.size() - lines.size();
    if (more > 0) {
      lines.add(
          "et "
              + Words.number(more)
              + (more == 1 ? " autre groupe plus petit" : " autres groupes plus petits")
              + " : "
              + Words.count(count - told, "situation"));
    }
    return lines;
  }

  private String whom(Group group) {
    var traits = new ArrayList<>(group.traits().keySet());
    traits.sort(Comparator.comparingInt(question -> versions.question(question).position()));
    return traits.isEmpty()
        ? "toutes les situations"
        : traits.stream()
            .map(question -> words(group.traits().getOrDefault(question, List.of())))
            .collect(Collectors.joining(" ; "));
  }

  private String words(List<Reply> replies) {
    var communes = replies.stream().flatMap(reply -> reply.communes().stream()).toList();
    if (!communes.isEmpty()) {
      return places.words(new PlaceClass(communes));
    }
    var words =
        replies.stream().map(Reply::words).limit(MOST_WORDS).collect(Collectors.joining(" ou "));
    int more = replies.size() - MOST_WORDS;
    return more > 0 ? words + " ou " + more + (more == 1 ? " autre" : " autres") : words;
  }
}
