package fr.orientess.ui.results;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import fr.orientess.ui.results.OfferCard.Asked;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything the page shows for one state, in words. */
final class ResultsPage {

  /** With so few offers the page says what would widen the search. */
  private static final int FEW = 3;

  private final KnowledgeBase knowledge;
  private final Orientation orientation;
  private final ResultsState state;
  private final ResultsLink link;
  private final Texts texts;
  private final List<Recommendation> shown;
  private final OfferCards cards;
  private final List<OfferGroup> groups;
  private final Ways ways;

  private ResultsPage(
      KnowledgeBase knowledge, Orientation orientation, ResultsState state, Texts texts) {
    this.knowledge = knowledge;
    this.orientation = orientation;
    this.state = state.with(state.filters().thatApplyTo(orientation.recommendations()));
    this.link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());
    this.texts = texts;
    this.shown =
        orientation.recommendations().stream().filter(this.state.filters()::accept).toList();
    this.cards = new OfferCards(knowledge, orientation, this.state, link, texts);
    this.groups = new OfferGroups(orientation, this.state, needs(), link, cards, texts).of(shown);
    this.ways = new Ways(knowledge, this.state, orientation.recommendations());
  }

  /** The page of a state on a day. */
  static ResultsPage of(KnowledgeBase knowledge, ResultsState state, LocalDate today, Texts texts) {
    var situation = new Situation(state.interview().answers(), today);
    return new ResultsPage(knowledge, knowledge.orienter().orient(situation), state, texts);
  }

  /** The state that is shown: filters that mean nothing here are gone. */
  ResultsState state() {
    return state;
  }

  Texts texts() {
    return texts;
  }

  /** Where one can go from here. */
  Ways ways() {
    return ways;
  }

  /** How many offers there are, filters or not. */
  int total() {
    return orientation.recommendations().size();
  }

  /** How many offers meet the filters. */
  int found() {
    return shown.size();
  }

  /** How many offers fit as far as is known, filters or not. */
  int eligible() {
    return (int)
        orientation.recommendations().stream()
            .filter(each -> each.verdict() == Verdict.ELIGIBLE)
            .count();
  }

  /** What was answered to a question. */
  record Given(Asked question, String answer) {}

  /** The answers in the order of the questionnaire. */
  List<Given> situation() {
    var words = new AnswerWords(texts);
    return state.interview().answers().asMap().entrySet().stream()
        .map(
            entry ->
                new Given(
                    link.asked(state, entry.getKey()), words.of(entry.getKey(), entry.getValue())))
        .toList();
  }

  /** Whom to turn to first. */
  StartingPoints start() {
    return new StartingPoints(knowledge, orientation, texts);
  }

  /** The questions that can still change something. */
  OpenQuestions open() {
    return new OpenQuestions(knowledge.questionnaire(), orientation, state, link);
  }

  /** Where the offers that meet the filters are open. */
  OfferAreas areas() {
    return new OfferAreas(knowledge, shown, state.interview().answers());
  }

  /** The offers that were kept, in that order; not those that do not fit any more. */
  List<OfferCard> kept() {
    return state.kept().stream()
        .flatMap(
            id ->
                orientation.recommendations().stream().filter(each -> each.offer().id().equals(id)))
        .map(each -> cards.card(each, ""))
        .toList();
  }

  /** True when the card of an offer is on the page as it is. */
  boolean isShown(String offerId) {
    return groups.stream()
        .flatMap(group -> group.cards().stream())
        .anyMatch(card -> card.id().equals(offerId));
  }

  /** True when needs were answered, so that offers can be put together by them. */
  boolean hasNeeds() {
    return !needs().isEmpty();
  }

  private List<Option> needs() {
    return switch (knowledge
        .questionnaire()
        .inRole(Role.NEEDS)
        .map(state.interview().answers()::to)
        .orElse(null)) {
      case Answer.Choices(var options) -> options;
      case Answer.Choice(var option) -> List.of(option);
      case null, default -> List.of();
    };
  }

  /** By what the offers are grouped: by rubric, too, where there are no needs. */
  Grouping grouping() {
    return OfferGroups.isByNeed(state, needs()) ? Grouping.NEED : Grouping.RUBRIC;
  }

  /** The offers under their headings, each once. */
  List<OfferGroup> groups() {
    return groups;
  }

  /** What one other answer would open. */
  List<Opening> openings() {
    return new Openings(state.interview(), knowledge.directory(), texts)
        .of(orientation.nearMisses());
  }

  /** What would find more, where there is little. */
  List<Widening> widenings() {
    return total() > FEW
        ? List.of()
        : new Widenings(knowledge, state, link, orientation.situation().date(), texts)
            .beyond(total());
  }

  /** The filters that make a difference here. */
  List<FilterChoices> filterChoices() {
    return new FilterOptions(orientation.recommendations(), needs(), texts).choices();
  }

  /** The question of that id. */
  Optional<Question> question(String id) {
    return knowledge.questionnaire().question(id);
  }

  /** Reads answers that are given on the page. */
  Replies replies() {
    return new Replies(knowledge.territories());
  }
}
