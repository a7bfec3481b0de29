package fr.orientess.ui.results;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Level;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Condition;
import fr.orientess.rules.Verdict;
import fr.orientess.ui.directory.DirectoryPages;
import fr.orientess.ui.markup.Fact;
import fr.orientess.ui.results.OfferCard.Reply;
import fr.orientess.ui.results.OfferCard.ToConfirm;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Contacts;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.Nearness;
import fr.orientess.wording.OfferFacts;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Contacts contacts;
  private final Map<String, Recommendation> nearerVersions = new HashMap<>();

  OfferCards(
      KnowledgeBase knowledge,
      Orientation orientation,
      ResultsState state,
      ResultsLink link,
      Texts texts) {
    this.state = state;
    this.link = link;
    this.today = orientation.situation().date();
    this.texts = texts;
    this.words = new AnswerWords(texts);
    this.nearness = new Nearness(state.interview().answers(), knowledge.territories(), texts);
    this.contacts = new Contacts(knowledge.directory(), texts);
    for (var each : orientation.recommendations()) {
      var programme = each.offer().programme();
      if (programme != null && each.level() != Level.NATIONAL) {
        nearerVersions.putIfAbsent(programme, each);
      }
    }
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
        nearer(recommendation),
        toConfirm(recommendation),
        recommendation.toCheck(),
        recommendation.needs().stream()
            .filter(need -> !need.id().equals(shownUnder))
            .map(Option::label)
            .toList(),
        facts(recommendation, facts),
        offer.summary(),
        contacts.of(provider),
        facts.page().orElse(null),
        facts.age().orElse(null),
        facts.inferred().orElse(null),
        facts.sources(),
        recommendation.isSetAside());
  }

  /** The version of a national programme that is run nearer, if it is recommended too. */
  private @Nullable String nearer(Recommendation recommendation) {
    var nearer =
        recommendation.level() == Level.NATIONAL
            ? nearerVersions.get(recommendation.offer().id())
            : null;
    return nearer == null
        ? null
        : texts.get(
            "results.card.nearer",
            nearer.offer().name(),
            DirectoryPages.of(nearer.provider()).text());
  }

  private List<Fact> facts(Recommendation recommendation, OfferFacts facts) {
    return Stream.of(
            fact("deadline", Optional.ofNullable(recommendation.deadline()).map(this::deadline)),
            fact("call", facts.call()),
            fact("amount", facts.amount()),
            fact("cost", facts.cost()),
            fact("formats", joined(facts.formats())),
            fact("needs", openNeeds(recommendation)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> joined(List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  private Optional<Fact> fact(String name, Optional<String> value) {
    return value.map(text -> new Fact(name, texts.get("results.fact." + name), text));
  }

  /** What it is good for, as long as nobody has said what is needed. */
  private Optional<String> openNeeds(Recommendation recommendation) {
    return recommendation.toConfirm().stream()
        .filter(question -> question.role() == Role.NEEDS)
        .flatMap(question -> Stream.ofNullable(recommendation.row().conditionOn(question)))
        .filter(condition -> !(condition instanceof Condition.Unstated))
        .map(words::asked)
        .findFirst();
  }

  private String deadline(LocalDate last) {
    long days = ChronoUnit.DAYS.between(today, last);
    var date = FactDate.of(last).words(texts);
    return days > DAYS_WORTH_COUNTING
        ? texts.get("results.deadline.on", date)
        : texts.get("results.deadline.soon", days, date);
  }

  /**
   * The questions that would settle it. What nobody states is among the things to check instead, as
   * no answer would settle it; needs are asked once for all offers.
   */
  private List<ToConfirm> toConfirm(Recommendation recommendation) {
    var toConfirm = new ArrayList<ToConfirm>();
    for (var question : recommendation.toConfirm()) {
      var condition = recommendation.row().conditionOn(question);
      if (condition != null
          && !(condition instanceof Condition.Unstated)
          && question.role() != Role.NEEDS) {
        toConfirm.add(toConfirm(question, condition));
      }
    }
    return toConfirm;
  }

  private ToConfirm toConfirm(Question question, Condition condition) {
    return new ToConfirm(link.asked(state, question), words.asked(condition), replies(question));
  }

  private List<Reply> replies(Question question) {
    return question.type() == QuestionType.BOOLEAN
        ? Stream.of(true, false).map(value -> reply(question, value)).toList()
        : List.of();
  }

  private Reply reply(Question question, boolean value) {
    return new Reply(words.of(question, new Answer.YesNo(value)), value ? Replies.YES : Replies.NO);
  }
}
