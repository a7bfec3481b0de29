package fr.orientess.proof.impact;

import fr.orientess.directory.Offer;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.proof.PlaceNames;
import fr.orientess.proof.impact.OfferComparison.Found;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two knowledge bases on one day. */
public final class Comparison {

  private final Versions versions;
  private final LocalDate date;
  private final Set<String> touched;
  private final CoreComparison core;
  private final GroupWords words;
  private final InterviewLink link;
  private final Map<String, List<EligibilityRow>> before;
  private final Map<String, List<EligibilityRow>> after;

  /** Compares what was with what is to be. */
  public Comparison(KnowledgeBase before, KnowledgeBase after, LocalDate date) {
    this.versions = new Versions(before, after);
    this.date = date;
    this.words = new GroupWords(versions, new PlaceNames(after.territories()));
    this.link = new InterviewLink(after.questionnaire(), after.territories());
    this.before = byOffer(before);
    this.after = byOffer(after);
    this.touched = touched();
    this.core = new CoreComparison(versions, date, touched);
  }

  private static Map<String, List<EligibilityRow>> byOffer(KnowledgeBase version) {
    return version.rows().stream().collect(Collectors.groupingBy(row -> row.offer().id()));
  }

  /** What changes for visitors when one knowledge base takes the place of another. */
  public static Impact of(KnowledgeBase before, KnowledgeBase after, LocalDate date) {
    return new Comparison(before, after, date).impact(_ -> {});
  }

  /** How many combinations {@link #impact} will tell its progress about. */
  public long steps() {
    return core.size();
  }

  /**
   * What changes for visitors.
   *
   * @param progress told how many combinations have been compared since it was told last
   */
  public Impact impact(LongConsumer progress) {
    var counted = core.compare(progress);
    var offers = touched.parallelStream().map(offer -> compare(offer, core.replies())).toList();
    return new Impact(
        core.size(),
        counted.changed(),
        all(offers, Change.GAIN),
        all(offers, Change.LOSS),
        all(offers, Change.DOUBT),
        all(offers, Change.CERTAINTY),
        counted.order(),
        core.isBounded(),
        offers.stream().filter(Compared::isBounded).map(Compared::offer).toList());
  }

  /** What changes for one offer; what of it is unknown is not there. */
  private record Compared(String offer, Map<Change, OfferImpact> impacts, boolean isBounded) {}

  private static List<OfferImpact> all(List<Compared> offers, Change change) {
    return offers.stream()
        .flatMap(offer -> Optional.ofNullable(offer.impacts().get(change)).stream())
        .sorted(BY_COUNT)
        .toList();
  }

  private static final Comparator<OfferImpact> BY_COUNT =
      Comparator.comparingLong(OfferImpact::count).reversed().thenComparing(OfferImpact::offer);

  /** Ids of the offers whose rows, or what these are about, differ in any way. */
  private Set<String> touched() {
    var offers = new TreeSet<>(before.keySet());
    offers.addAll(after.keySet());
    if (hasSameWorld()) {
      offers.removeIf(offer -> signs(before, offer).equals(signs(after, offer)));
    }
    return offers;
  }

  private boolean hasSameWorld() {
    return versions
            .before()
            .questionnaire()
            .questions()
            .equals(versions.after().questionnaire().questions())
        && questions(versions.before()).equals(questions(versions.after()))
        && versions.before().territories().all().stream()
            .map(Record::toString)
            .toList()
            .equals(versions.after().territories().all().stream().map(Record::toString).toList());
  }

  private static List<String> questions(KnowledgeBase version) {
    return version.questionnaire().questions().stream()
        .map(q -> q.id() + q.type() + q.role() + q.min() + q.max() + q.maxChoices() + q.options())
        .toList();
  }

  private static Set<String> signs(Map<String, List<EligibilityRow>> rows, String offer) {
    return rows.getOrDefault(offer, List.of()).stream()
        .map(r -> r.id() + r.priority() + r.from() + r.until() + r.conditions())
        .collect(Collectors.toSet());
  }

  /**
   * Gains and losses are looked for in all answers to all questions that the rows use; what becomes
   * to be confirmed, or certain, in the core space, and only if it does so nowhere there in all
   * answers as well.
   */
  private Compared compare(String offer, Map<String, List<Reply>> core) {
    var old = before.getOrDefault(offer, List.of());
    var now = after.getOrDefault(offer, List.of());
    var replies = new LinkedHashMap<String, List<Reply>>();
    for (var question : questions(old, now)) {
      var asked = new Replies(versions, question, on(question, old), on(question, now));
      if (asked.isBounded()) {
        return new Compared(offer, Map.of(), true);
      }
      replies.put(question, asked.all());
    }
    var everywhere = new OfferComparison(versions, old, now, date, replies);
    var inCore = new OfferComparison(versions, old, now, date, core);
    var impacts = new EnumMap<Change, OfferImpact>(Change.class);
    for (var change : Change.values()) {
      var found =
          change == Change.LOSS || change == Change.GAIN
              ? everywhere.where(change)
              : inCore.where(change).or(() -> everywhere.where(change));
      found.ifPresent(it -> impacts.put(change, impact(offer, it)));
    }
    boolean isBounded = everywhere.isBounded() || inCore.isBounded();
    return new Compared(offer, isBounded ? Map.of() : impacts, isBounded);
  }

  private static Set<String> questions(List<EligibilityRow> old, List<EligibilityRow> now) {
    var ids = new LinkedHashSet<String>();
    Stream.concat(old.stream(), now.stream())
        .flatMap(row -> row.conditions().stream())
        .forEach(condition -> ids.add(condition.question().id()));
    return ids;
  }

  private static List<Condition> on(String question, List<EligibilityRow> rows) {
    return rows.stream()
        .flatMap(row -> row.conditions().stream())
        .filter(condition -> condition.question().id().equals(question))
        .toList();
  }

  private OfferImpact impact(String offer, Found found) {
    return new OfferImpact(
        offer,
        name(offer),
        found.count(),
        found.total(),
        List.copyOf(found.rows()),
        words.lines(found.groups(), found.count()),
        query(found.example()));
  }

  private String name(String offer) {
    return versions
        .after()
        .directory()
        .offer(offer)
        .or(() -> versions.before().directory().offer(offer))
        .map(Offer::name)
        .orElse(offer);
  }

  private String query(List<Reply> replies) {
    var questionnaire = versions.after().questionnaire();
    var answers = Answers.none(questionnaire);
    for (var reply : replies) {
      var question = questionnaire.question(reply.question());
      if (question.isPresent() && reply.after() != null) {
        answers = answers.with(question.get(), reply.after());
      }
    }
    return link.query(new Interview(answers, Set.of()));
  }
}
