package fr.orientess.ui.results;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import fr.orientess.sheet.comparison.ComparisonLink;
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

  /** Where all answers can be changed. */
  String summaryHref() {
    return link.summary(state);
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

  /** Where the offers that were kept stand side by side. */
  String comparison() {
    return comparisonOf(state);
  }

  /** Where the offers that another state keeps stand side by side. */
  String comparisonOf(ResultsState other) {
    return link.comparison(other);
  }

  /** Where the results of another state are. */
  String resultsOf(ResultsState other) {
    return link.href(other);
  }

  /** Where the offers that were kept stand on a sheet. */
  String sheet() {
    return link.sheet(state, kept().stream().map(OfferCard::id).toList());
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

  /** The address of a place on this very page. */
  String href(String anchor) {
    return link.href(state) + "#" + anchor;
  }

  /** The address of the same results grouped otherwise. */
  String href(Grouping grouping) {
    return link.href(state.with(grouping));
  }

  /** The address of the same view of another interview. */
  String href(Interview other) {
    return link.href(state.with(other));
  }

  /** The address where these answers are compared with others. */
  String compareHref(Interview others) {
    var pair = new ComparisonLink.Pair(state.interview(), others);
    return "/"
        + new ComparisonLink(knowledge.questionnaire(), knowledge.territories()).address(pair);
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

  /** The address of these results without filters. */
  String hrefWithoutFilters() {
    return link.href(state.with(Filters.NONE));
  }

  /** Where these results are with a filter switched on or off, below the root of the site. */
  String address(Filters.Kind kind, String value, boolean on) {
    var filters = state.filters().with(kind, value, on);
    return address(state.with(filters.thatApplyTo(orientation.recommendations())));
  }

  /** Where other results are, below the root of the site. */
  String address(ResultsState other) {
    return resultsOf(other).substring(1);
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
