package fr.orientess.proof.impact;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Outline;
import fr.orientess.proof.count.Saturated;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import fr.orientess.rules.Verdicts;
import fr.orientess.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Two versions on all combinations of the core space, whose places both of them refine. */
final class CoreComparison {

  /** Some minutes on two cores. */
  private static final long MOST_COMBINATIONS = 20_000_000;

  private final Versions versions;
  private final LocalDate date;
  private final Reordering reordering;
  private final Set<String> touched;
  private final List<List<Reply>> dimensions = new ArrayList<>();
  private boolean isBounded;

  /** What was counted in some combinations. */
  record Counted(long changed, long order) {}

  /**
   * @param touched ids of the offers whose rows differ: without guidance only they change places
   */
  CoreComparison(Versions versions, LocalDate date, Set<String> touched) {
    this.versions = versions;
    this.date = date;
    this.reordering = new Reordering(versions);
    this.touched = Set.copyOf(touched);
    for (var role : List.of(Role.TERRITORY, Role.STAGE, Role.LEGAL_FORM, Role.NEEDS)) {
      var question =
          versions
              .after()
              .questionnaire()
              .inRole(role)
              .or(() -> versions.before().questionnaire().inRole(role));
      question.ifPresent(asked -> dimensions.add(replies(asked.id(), role)));
    }
    dimensions.removeIf(List::isEmpty);
    bound();
  }

  private List<Reply> replies(String id, Role role) {
    if (role == Role.TERRITORY) {
      return places(id);
    }
    var replies = new ArrayList<Reply>();
    versions.options(id).forEach(option -> replies.add(versions.options(id, List.of(option))));
    if (role == Role.NEEDS) {
      boolean isSet = versions.question(id).type() == QuestionType.CHOICES;
      replies.add(
          isSet ? versions.options(id, List.of()) : new Reply(id, "aucun", List.of(), null, null));
    }
    return replies;
  }

  /** Communes that neither version tells apart. */
  private List<Reply> places(String id) {
    var before = classes(versions.before());
    var after = classes(versions.after());
    var both = new LinkedHashMap<List<@Nullable Integer>, List<Territory>>();
    for (var commune : versions.communes()) {
      var key = new ArrayList<@Nullable Integer>();
      key.add(before.get(commune.code()));
      key.add(after.get(commune.code()));
      both.computeIfAbsent(key, _ -> new ArrayList<>()).add(commune);
    }
    return both.values().stream().map(communes -> versions.place(id, communes)).toList();
  }

  private static Map<String, Integer> classes(KnowledgeBase version) {
    var classes = new HashMap<String, Integer>();
    int number = 0;
    for (var communes : version.orienter().rules().placeClasses()) {
      for (var commune : communes) {
        classes.put(commune.code(), number);
      }
      number++;
    }
    return classes;
  }

  long size() {
    return dimensions.stream().mapToLong(List::size).reduce(1, Saturated::product);
  }

  /** The replies to each question of the core space. */
  Map<String, List<Reply>> replies() {
    var replies = new LinkedHashMap<String, List<Reply>>();
    dimensions.forEach(all -> replies.put(all.getFirst().question(), all));
    return replies;
  }

  /** True when there are too many combinations: some of the places are left out. */
  boolean isBounded() {
    return isBounded;
  }

  /** Leaves out as many replies of the first question, the places, as are too many. */
  private void bound() {
    long others = 1;
    for (var all : dimensions.subList(Math.min(1, dimensions.size()), dimensions.size())) {
      others = Saturated.product(others, all.size());
    }
    long most = Math.max(1, MOST_COMBINATIONS / others);
    if (!dimensions.isEmpty() && dimensions.getFirst().size() > most) {
      dimensions.set(0, dimensions.getFirst().subList(0, (int) most));
      isBounded = true;
    }
  }

  /**
   * Compares everywhere, on all cores.
   *
   * @param progress told how many combinations have been compared since it was told last
   */
  Counted compare(LongConsumer progress) {
    if (dimensions.isEmpty()) {
      return new Sweep().over(List.of(), List.of());
    }
    var rest = dimensions.subList(1, dimensions.size());
    long each = size() / dimensions.getFirst().size();
    return dimensions.getFirst().parallelStream()
        .map(
            first -> {
              var counted = new Sweep().over(List.of(first), rest);
              progress.accept(each);
              return counted;
            })
        .reduce(new Counted(0, 0), CoreComparison::sum);
  }

  private static Counted sum(Counted one, Counted other) {
    return new Counted(one.changed() + other.changed(), one.order() + other.order());
  }

  /** The combinations of one thread, with its own scratch space. */
  private final class Sweep {

    private final Verdicts before = versions.before().orienter().rules().verdicts();
    private final Verdicts after = versions.after().orienter().rules().verdicts();
    private long changed;
    private long order;

    Counted over(List<Reply> given, List<List<Reply>> open) {
      walk(given, open);
      return new Counted(changed, order);
    }

    private void walk(List<Reply> given, List<List<Reply>> open) {
      if (open.isEmpty()) {
        compare(given);
        return;
      }
      for (var reply : open.getFirst()) {
        var more = new ArrayList<>(given);
        more.add(reply);
        walk(more, open.subList(1, open.size()));
      }
    }

    private void compare(List<Reply> given) {
      var old = situation(versions.before(), given, true);
      var now = situation(versions.after(), given, false);
      versions.before().orienter().rules().judge(old, before);
      versions.after().orienter().rules().judge(now, after);
      if (differ()) {
        changed++;
      } else if ((isTouched() || reordering.isPossible(old, now))
          && !outline(versions.before(), old).equals(outline(versions.after(), now))) {
        order++;
      }
    }

    private boolean isTouched() {
      for (int i = 0; i < after.size(); i++) {
        if (touched.contains(after.row(i).offer().id())) {
          return true;
        }
      }
      return false;
    }

    private Outline outline(KnowledgeBase version, Situation situation) {
      return version.orienter().outline(situation);
    }

    private boolean differ() {
      boolean differ = before.size() != after.size();
      for (int i = 0; i < before.size() && !differ; i++) {
        differ = verdict(before.row(i).offer().id()) != before.verdict(i);
      }
      return differ;
    }

    private Verdict verdict(String offer) {
      return versions
          .after()
          .directory()
          .offer(offer)
          .map(known -> after.of(known.position()))
          .orElse(Verdict.NO);
    }

    private Situation situation(KnowledgeBase version, List<Reply> given, boolean isOld) {
      var answers = Answers.none(version.questionnaire());
      for (var reply : given) {
        answers = with(answers, version, reply, isOld ? reply.before() : reply.after());
      }
      return new Situation(answers, date);
    }

    private static Answers with(
        Answers answers, KnowledgeBase version, Reply reply, @Nullable Answer answer) {
      var question = version.questionnaire().question(reply.question());
      return answer == null || question.isEmpty() ? answers : answers.with(question.get(), answer);
    }
  }
}
