package fr.orientess.sheet;

import fr.orientess.directory.Offer;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Option;
import fr.orientess.rules.Verdict;
import fr.orientess.sheet.SheetCard.About;
import fr.orientess.sheet.SheetCard.Fact;
import fr.orientess.sheet.SheetCard.ToConfirm;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Contacts;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.Nearness;
import fr.orientess.wording.OfferFacts;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words the recommendations of one orientation. */
final class CardWriter {

  private final LocalDate date;
  private final Wishes wishes;
  private final Texts texts;
  private final AnswerWords words;
  private final Nearness nearness;
  private final Contacts contacts;

  CardWriter(KnowledgeBase knowledge, Orientation orientation, Wishes wishes, Texts texts) {
    this.date = orientation.situation().date();
    this.wishes = wishes;
    this.texts = texts;
    this.words = new AnswerWords(texts);
    this.nearness = new Nearness(orientation.situation().answers(), knowledge.territories(), texts);
    this.contacts = new Contacts(knowledge.directory(), texts);
  }

  SheetCard card(int number, Recommendation recommendation) {
    Offer offer = recommendation.offer();
    var provider = recommendation.provider();
    var facts = new OfferFacts(offer, provider, date, texts);
    boolean isEligible = recommendation.verdict() == Verdict.ELIGIBLE;
    return new SheetCard(
        number,
        offer.id(),
        offer.name(),
        provider.name(),
        facts.rubric(),
        isEligible,
        texts.get(isEligible ? "results.verdict.eligible" : "results.verdict.toConfirm"),
        nearness.words(recommendation),
        recommendation.needs().stream().map(Option::label).toList(),
        recommendation.reasons(),
        toConfirm(recommendation),
        recommendation.toCheck(),
        facts(recommendation, facts),
        recommendation.deadline(),
        offer.summary(),
        contacts.of(provider),
        provider.address(),
        facts.page().orElse(null),
        facts.age().orElse(null),
        facts.inferred().orElse(null),
        facts.sources(),
        wishes.comment(offer.id()).orElse(null));
  }

  private List<ToConfirm> toConfirm(Recommendation recommendation) {
    return recommendation.toBeAnswered().stream()
        .map(condition -> new ToConfirm(condition.question().label(), words.asked(condition)))
        .toList();
  }

  private List<Fact> facts(Recommendation recommendation, OfferFacts facts) {
    var formats = String.join(", ", facts.formats());
    return Stream.of(
            fact(About.DEADLINE, Optional.ofNullable(recommendation.deadline()).map(this::until)),
            fact(About.CALL, facts.call()),
            fact(About.AMOUNT, facts.amount()),
            fact(About.COST, facts.cost()),
            fact(About.FORMATS, Optional.of(formats).filter(text -> !text.isEmpty())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Fact> fact(About about, Optional<String> value) {
    var key = "results.fact." + about.name().toLowerCase(Locale.ROOT);
    return value.map(text -> new Fact(about, texts.get(key), text));
  }

  private String until(LocalDate last) {
    return texts.get("results.deadline.on", FactDate.of(last).words(texts));
  }
}
