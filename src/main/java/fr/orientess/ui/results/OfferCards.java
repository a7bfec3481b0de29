package fr.orientess.ui.results;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.rules.Condition;
import fr.orientess.rules.Verdict;
import fr.orientess.ui.results.OfferCard.Fact;
import fr.orientess.ui.results.OfferCard.Reply;
import fr.orientess.ui.results.OfferCard.ToConfirm;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.Nearness;
import fr.orientess.wording.OfferFacts;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words recommendations for one visitor. */
final class OfferCards {

  private static final int DAYS_WORTH_COUNTING = 60;

  private final ResultsState state;
  private final ResultsLink link;
  private final LocalDate today;
  private final Texts texts;
  private final AnswerWords words;
  private final Nearness nearness;

  OfferCards(
      KnowledgeBase knowledge, ResultsState state, ResultsLink link, LocalDate today, Texts texts) {
    this.state = state;
    this.link = link;
    this.today = today;
    this.texts = texts;
    this.words = new AnswerWords(texts);
    this.nearness = new Nearness(state.interview().answers(), knowledge.territories(), texts);
  }

  /**
   * The card of a recommendation.
   *
   * @param shownUnder id of the need under which it is shown, or of something else
   */
  OfferCard card(Recommendation recommendation, String shownUnder) {
    var offer = recommendation.offer();
    var provider = recommendation.provider();
    var facts = new OfferFacts(offer, provider, today, texts);
    return new OfferCard(
        offer.id(),
        DirectoryPages.of(offer),
        DirectoryPages.of(provider),
        recommendation.verdict() == Verdict.ELIGIBLE,
        nearness.near(recommendation),
        nearness.where(recommendation).orElse(null),
        recommendation.reasons(),
        toConfirm(recommendation),
        recommendation.toCheck(),
        recommendation.needs().stream()
            .filter(need -> !need.id().equals(shownUnder))
            .map(Option::label)
            .toList(),
        facts(recommendation, facts),
        offer.summary(),
        facts.contacts(),
        page(facts),
        facts.age().orElse(null),
        facts.inferred().orElse(null),
        facts.sources(),
        recommendation.isSetAside());
  }

  private static @Nullable SafeLink page(OfferFacts facts) {
    return facts.page().orElse(null);
  }

  private List<Fact> facts(Recommendation recommendation, OfferFacts facts) {
    return Stream.of(
            fact("deadline", Optional.ofNullable(recommendation.deadline()).map(this::deadline)),
            fact("call", facts.call()),
            fact("amount", facts.amount()),
            fact("cost", facts.cost()),
            fact(
                "formats",
                Optional.of(String.join(", ", facts.formats())).filter(text -> !text.isEmpty())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Fact> fact(String name, Optional<String> value) {
    return value.map(text -> new Fact(texts.get("results.fact." + name), text));
  }

  private String deadline(LocalDate last) {
    long days = ChronoUnit.DAYS.between(today, last);
    var date = FactDate.of(last).words(texts);
    return days > DAYS_WORTH_COUNTING
        ? texts.get("results.deadline.on", date)
        : texts.get("results.deadline.soon", days, date);
  }

  /** What nobody states is among the things to check: no answer would settle it. */
  private List<ToConfirm> toConfirm(Recommendation recommendation) {
    var toConfirm = new ArrayList<ToConfirm>();
    for (var question : recommendation.toConfirm()) {
      var condition = recommendation.row().conditionOn(question);
      if (condition != null && !(condition instanceof Condition.Unstated)) {
        toConfirm.add(toConfirm(question, condition));
      }
    }
    return toConfirm;
  }

  private ToConfirm toConfirm(Question question, Condition condition) {
    return new ToConfirm(
        question.id(),
        question.label(),
        words.asked(condition),
        link.question(state, question),
        replies(question));
  }

  private List<Reply> replies(Question question) {
    return question.type() == QuestionType.BOOLEAN
        ? Stream.of(new Answer.YesNo(true), new Answer.YesNo(false))
            .map(answer -> reply(question, answer))
            .toList()
        : List.of();
  }

  private Reply reply(Question question, Answer answer) {
    var answered = state.with(state.interview().answer(question, answer));
    return new Reply(words.of(question, answer), link.href(answered));
  }
}
