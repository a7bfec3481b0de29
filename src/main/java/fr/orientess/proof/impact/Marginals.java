package fr.orientess.proof.impact;

import fr.orientess.proof.CoreSpace.PlaceClass;
import fr.orientess.proof.PlaceNames;
import fr.orientess.proof.report.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which replies occur in some situations, question by question: what they have in common. */
final class Marginals {

  private static final int MOST_WORDS = 6;

  private final Map<String, Set<Reply>> seen = new LinkedHashMap<>();

  void add(Reply reply) {
    seen.computeIfAbsent(reply.question(), _ -> new LinkedHashSet<>()).add(reply);
  }

  void addAll(Marginals more) {
    more.seen.values().forEach(replies -> replies.forEach(this::add));
  }

  /**
   * Whom it concerns, in French: the replies to the questions of which not all replies occur.
   *
   * @param sizes by question, how many replies there are
   * @param count how many situations there are; when these are fewer than all that the replies can
   *     be combined to, the words say "parmi"
   */
  String words(Map<String, Integer> sizes, long count, PlaceNames places) {
    long product = 1;
    var parts = new ArrayList<String>();
    for (var entry : seen.entrySet()) {
      product *= entry.getValue().size();
      if (entry.getValue().size() < sizes.getOrDefault(entry.getKey(), 0)) {
        parts.add(words(List.copyOf(entry.getValue()), places));
      }
    }
    var whom = parts.isEmpty() ? "toutes les situations" : String.join(" ; ", parts);
    return (product == count ? "" : "parmi : ") + whom + " : " + Words.count(count, "situation");
  }

  private static String words(List<Reply> replies, PlaceNames places) {
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
