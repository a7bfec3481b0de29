package fr.orientess.sheet.comparison;

import fr.orientess.directory.Offer;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Truth;
import fr.orientess.rules.Verdict;
import fr.orientess.sheet.comparison.Standing.Asked;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Nearness;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the offers of two orientations beside each other. */
final class OfferComparer {

  private final KnowledgeBase knowledge;
  private final Half first;
  private final Half second;
  private final Texts texts;
  private final AnswerWords words;

  /** One of the orientations. */
  private record Half(
      Situation situation, Map<String, Recommendation> byOffer, Nearness nearness) {}

  OfferComparer(KnowledgeBase knowledge, Orientation first, Orientation second, Texts texts) {
    this.knowledge = knowledge;
    this.texts = texts;
    this.words = new AnswerWords(texts);
    this.first = half(first);
    this.second = half(second);
  }

  private Half half(Orientation orientation) {
    var byOffer = new LinkedHashMap<String, Recommendation>();
    orientation.recommendations().forEach(each -> byOffer.put(each.offer().id(), each));
    var answers = orientation.situation().answers();
    return new Half(
        orientation.situation(), byOffer, new Nearness(answers, knowledge.territories(), texts));
  }

  /** Every offer of either, in the order of the second; what only the first has comes last. */
  List<ComparedOffer> offers() {
    var offers = new ArrayList<ComparedOffer>();
    second.byOffer.forEach((id, after) -> offers.add(compared(first.byOffer.get(id), after)));
    first.byOffer.forEach(
        (id, before) -> {
          if (!second.byOffer.containsKey(id)) {
            offers.add(compared(before, null));
          }
        });
    return offers;
  }

  private ComparedOffer compared(@Nullable Recommendation before, @Nullable Recommendation after) {
    var either = after != null ? after : Objects.requireNonNull(before);
    Offer offer = either.offer();
    return new ComparedOffer(
        offer.id(),
        offer.name(),
        either.provider().name(),
        texts.get("facts.rubric." + offer.rubric().id()),
        before == null ? refused(either.row(), first) : standing(before, first),
        after == null ? refused(either.row(), second) : standing(after, second));
  }

  private Standing standing(Recommendation recommendation, Half half) {
    boolean isEligible = recommendation.verdict() == Verdict.ELIGIBLE;
    return new Standing(
        recommendation.verdict(),
        texts.get(isEligible ? "results.verdict.eligible" : "results.verdict.toConfirm"),
        half.nearness.words(recommendation),
        recommendation.row().id(),
        recommendation.reasons(),
        recommendation.toBeAnswered().stream().map(this::asked).toList(),
        List.of());
  }

  /** Refused, because of what the row that opens the offer elsewhere asks for. */
  private Standing refused(EligibilityRow row, Half half) {
    return new Standing(
        Verdict.NO,
        texts.get("comparison.closed"),
        "",
        null,
        List.of(),
        List.of(),
        row.conditions().stream()
            .filter(condition -> isRefused(condition, half.situation))
            .map(this::asked)
            .toList());
  }

  private boolean isRefused(Condition condition, Situation situation) {
    return condition.truth(situation.to(condition.question()), knowledge.territories())
        == Truth.FALSE;
  }

  private Asked asked(Condition condition) {
    var question = condition.question();
    return new Asked(question.id(), question.label(), words.asked(condition));
  }
}
