package fr.orientess.ui.results;

import fr.orientess.directory.Provider;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.FirstStep;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.NextQuestion;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import fr.orientess.ui.directory.DirectoryPages;
import fr.orientess.ui.markup.Named;
import fr.orientess.ui.results.OfferCard.Asked;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Contacts;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything the page shows for one state, in words. */
final class ResultsPage {

  /** With so few offers the page says what would widen the search. */
  private static final int FEW = 3;

  private static final int MOST_QUESTIONS = 4;

  private final KnowledgeBase knowledge;
  private final Orientation orientation;
  private final ResultsState state;
  private final ResultsLink link;
  private final Texts texts;
  private final Contacts contacts;
  private final List<Recommendation> shown;
  private final List<OfferGroup> groups;

  private ResultsPage(
      KnowledgeBase knowledge, Orientation orientation, ResultsState state, Texts texts) {
    this.knowledge = knowledge;
    this.orientation = orientation;
    this.state = state.with(state.filters().thatApplyTo(orientation.recommendations()));
    this.link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());
    this.texts = texts;
    this.contacts = new Contacts(knowledge.directory(), texts);
    this.shown =
        orientation.recommendations().stream().filter(this.state.filters()::accept).toList();
    var cards = new OfferCards(knowledge, orientation, this.state, link, texts);
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

  /**
   * Whom to see, or what to ask for, first.
   *
   * @param offer null when only the provider is meant
   * @param card address of the card of the offer on this page, or null
   */
  record Step(
      @Nullable Named offer,
      Named provider,
      String reason,
      List<SafeLink> contacts,
      @Nullable String card) {}

  /** Where to begin. */
  List<Step> firstSteps() {
    return orientation.firstSteps().stream().map(this::step).toList();
  }

  private Step step(FirstStep step) {
    var offer = step.offer();
    return new Step(
        offer == null ? null : DirectoryPages.of(offer),
        DirectoryPages.of(step.provider()),
        step.reason(),
        contacts.of(step.provider()),
        offer != null && isShown(offer.id()) ? href(CardMarkup.anchor(offer.id())) : null);
  }

  /** True when the card of an offer is on the page as it is. */
  boolean isShown(String offerId) {
    return groups.stream()
        .flatMap(group -> group.cards().stream())
        .anyMatch(card -> card.id().equals(offerId));
  }

  /** A provider that receives everybody. */
  record Host(Named provider, @Nullable String summary, List<SafeLink> contacts) {}

  /** Whom to ask when in doubt, unless the first steps say so already. */
  Optional<Host> welcome() {
    return knowledge
        .questionnaire()
        .inRole(Role.TERRITORY)
        .map(state.interview().answers()::to)
        .filter(Answer.Place.class::isInstance)
        .map(answer -> ((Answer.Place) answer).territory())
        .flatMap(new Welcome(knowledge.directory(), knowledge.territories())::in)
        .filter(
            host ->
                orientation.firstSteps().stream().noneMatch(step -> step.provider().equals(host)))
        .map(this::host);
  }

  /** The question where the visitor is, as long as it has no answer. */
  Optional<Asked> openPlace() {
    return knowledge
        .questionnaire()
        .inRole(Role.TERRITORY)
        .filter(question -> state.interview().answers().to(question) == null)
        .map(question -> link.asked(state, question));
  }

  private Host host(Provider provider) {
    return new Host(
        new Named(provider.name(), DirectoryPages.of(provider).href()),
        provider.summary(),
        contacts.of(provider));
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

  /** The question about needs, as long as it has no answer and could change something. */
  Optional<Refinement> openNeeds() {
    return orientation.nextQuestions().stream()
        .filter(next -> next.question().role() == Role.NEEDS)
        .findFirst()
        .map(this::refinement);
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

  /** The offers under their headings, each once. */
  List<OfferGroup> groups() {
    return groups;
  }

  /** What one other answer would open. */
  List<Opening> openings() {
    return new Openings(state, link, knowledge.directory(), texts).of(orientation.nearMisses());
  }

  /**
   * A question whose answer can still change the result.
   *
   * @param isUnsure true when it was passed over
   */
  record Refinement(Asked question, int offers, boolean isUnsure) {}

  /** The most useful questions that are still open; those passed over come last. */
  List<Refinement> refinements() {
    return orientation.nextQuestions().stream()
        .map(this::refinement)
        .sorted(Comparator.comparing(Refinement::isUnsure))
        .limit(MOST_QUESTIONS)
        .toList();
  }

  private Refinement refinement(NextQuestion next) {
    Question question = next.question();
    return new Refinement(
        link.asked(state, question), next.offers(), state.interview().unsure().contains(question));
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
    return link.href(other).substring(1);
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
