package fr.orientess.proof.impact;

import fr.orientess.directory.Offer;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.proof.PlaceNames;
import fr.orientess.proof.impact.OfferComparison.Shift;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.guidance.GuidanceRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares two knowledge bases on one day. */
public final class Comparison {

  private final Versions versions;
  private final LocalDate date;
  private final PlaceNames places;
  private final InterviewLink link;
  private final Map<String, List<EligibilityRow>> before;
  private final Map<String, List<EligibilityRow>> after;
  private final List<OfferImpact> gains = new ArrayList<>();
  private final List<OfferImpact> losses = new ArrayList<>();
  private final List<OfferImpact> toConfirm = new ArrayList<>();
  private final List<String> bounded = new ArrayList<>();

  private Comparison(KnowledgeBase before, KnowledgeBase after, LocalDate date) {
    this.versions = new Versions(before, after);
    this.date = date;
    this.places = new PlaceNames(after.territories());
    this.link = new InterviewLink(after.questionnaire(), after.territories());
    this.before = byOffer(before);
    this.after = byOffer(after);
  }

  private static Map<String, List<EligibilityRow>> byOffer(KnowledgeBase version) {
    return version.rows().stream().collect(Collectors.groupingBy(row -> row.offer().id()));
  }

  /** What changes for visitors when one knowledge base takes the place of another. */
  public static Impact of(KnowledgeBase before, KnowledgeBase after, LocalDate date) {
    return new Comparison(before, after, date).impact();
  }

  private Impact impact() {
    var touched = touched();
    touched.forEach(this::compare);
    var core = new CoreComparison(versions, date, isReordered(), touched);
    var counted = core.compare();
    counted
        .doubts()
        .forEach(
            (offer, doubt) ->
                toConfirm.add(
                    new OfferImpact(
                        offer,
                        name(offer),
                        doubt.count(),
                        core.size(),
                        List.copyOf(doubt.rows()),
                        List.of(doubt.marginals().words(core.sizes(), doubt.count(), places)),
                        query(doubt.example()))));
    toConfirm.sort(BY_COUNT);
    gains.sort(BY_COUNT);
    losses.sort(BY_COUNT);
    return new Impact(
        core.size(), counted.changed(), gains, losses, toConfirm, counted.order(), bounded);
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

  private boolean isReordered() {
    return !guidance(versions.before()).equals(guidance(versions.after()))
        || !versions
            .before()
            .directory()
            .providers()
            .equals(versions.after().directory().providers())
        || !facts(versions.before()).equals(facts(versions.after()));
  }

  private static List<String> guidance(KnowledgeBase version) {
    return version.guidance().stream()
        .map((GuidanceRule r) -> "" + r.constraints() + r.conditions() + r.consequences())
        .toList();
  }

  /** What guidance may know of offers. */
  private static Set<String> facts(KnowledgeBase version) {
    return version.directory().offers().stream()
        .map(offer -> offer.id() + offer.provider() + offer.programme() + offer.formats())
        .collect(Collectors.toSet());
  }

  private void compare(String offer) {
    var comparison =
        new OfferComparison(
            versions,
            before.getOrDefault(offer, List.of()),
            after.getOrDefault(offer, List.of()),
            date);
    var lost = comparison.losses();
    var won = comparison.gains();
    if (comparison.isBounded()) {
      bounded.add(offer);
      return;
    }
    add(lost, offer, comparison, losses);
    add(won, offer, comparison, gains);
  }

  private void add(
      Shift shift, String offer, OfferComparison comparison, List<OfferImpact> impacts) {
    if (shift.count() > 0) {
      impacts.add(
          new OfferImpact(
              offer,
              name(offer),
              shift.count(),
              shift.total(),
              List.copyOf(shift.rows()),
              List.of(shift.marginals().words(comparison.sizes(), shift.count(), places)),
              query(shift.example())));
    }
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
