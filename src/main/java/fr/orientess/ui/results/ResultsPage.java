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
import fr.orientess.territory.Area;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territory;
import fr.orientess.ui.results.OfferCard.Named;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.OfferFacts;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything the page shows for one state, in words. */
final class ResultsPage {

  /** As many of a group are shown before somebody asks for the others. */
  private static final int SHOWN_AT_FIRST = 4;

  /** With fewer offers the page says what would widen the search. */
  private static final int FEW = 3;

  private static final int MOST_QUESTIONS = 4;

  /** The kind of provider that receives everybody. */
  private static final String WELCOMING_KIND = "chambre-regionale";

  private static final String ALL = "offres";
  private static final String SET_ASIDE = "plus-tard";

  private final KnowledgeBase knowledge;
  private final Orientation orientation;
  private final ResultsState state;
  private final ResultsLink link;
  private final LocalDate today;
  private final Texts texts;
  private final List<Recommendation> shown;
  private final OfferCards cards;

  private ResultsPage(
      KnowledgeBase knowledge, Orientation orientation, ResultsState state, Texts texts) {
    this.knowledge = knowledge;
    this.orientation = orientation;
    this.state = state.with(state.filters().thatApplyTo(orientation.recommendations()));
    this.link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());
    this.today = orientation.situation().date();
    this.texts = texts;
    this.shown =
        orientation.recommendations().stream().filter(this.state.filters()::accept).toList();
    this.cards = new OfferCards(knowledge, this.state, link, today, texts);
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

  /** How many offers fit as far as is known. */
  int eligible() {
    return (int)
        orientation.recommendations().stream()
            .filter(each -> each.verdict() == Verdict.ELIGIBLE)
            .count();
  }

  /** What was answered to a question, and where to change it. */
  record Given(String question, String answer, String href) {}

  /** The answers in the order of the questionnaire. */
  List<Given> situation() {
    var words = new AnswerWords(texts);
    return state.interview().answers().asMap().entrySet().stream()
        .map(
            entry ->
                new Given(
                    entry.getKey().label(),
                    words.of(entry.getKey(), entry.getValue()),
                    link.question(state, entry.getKey())))
        .toList();
  }

  /** Where all answers can be changed. */
  String summaryHref() {
    return link.summary(state);
  }

  /** Whom to see first. */
  record Step(
      @Nullable Named offer,
      Named provider,
      String reason,
      List<SafeLink> contacts,
      @Nullable String card) {}

  List<Step> firstSteps() {
    return orientation.firstSteps().stream().map(this::step).toList();
  }

  private Step step(FirstStep step) {
    var offer = step.offer();
    boolean isRecommended =
        offer != null && shown.stream().anyMatch(each -> each.offer().equals(offer));
    return new Step(
        offer == null ? null : DirectoryPages.of(offer),
        DirectoryPages.of(step.provider()),
        step.reason(),
        OfferFacts.contacts(step.provider()),
        isRecommended ? "#offre-" + offer.id() : null);
  }

  /** A provider that receives everybody. */
  record Welcome(Named provider, @Nullable String summary, List<SafeLink> contacts) {}

  /** Whom to ask when in doubt: the nearest provider that receives everybody, if there is one. */
  Optional<Welcome> welcome() {
    return place()
        .flatMap(
            place ->
                knowledge.directory().providers().stream()
                    .filter(provider -> WELCOMING_KIND.equals(provider.kind()))
                    .filter(provider -> covers(provider, place))
                    .min(Comparator.comparingInt(this::size)))
        .map(
            provider ->
                new Welcome(
                    new Named(provider.name(), DirectoryPages.of(provider).href()),
                    provider.summary(),
                    OfferFacts.contacts(provider)));
  }

  private boolean covers(Provider provider, Territory place) {
    var area = new Area(coverage(provider), List.of());
    return !area.listed().isEmpty()
        && knowledge.territories().relation(place, area) == Relation.INSIDE;
  }

  private int size(Provider provider) {
    return coverage(provider).stream().mapToInt(knowledge.territories()::size).sum();
  }

  private List<Territory> coverage(Provider provider) {
    return provider.coverage().stream()
        .flatMap(code -> knowledge.territories().territory(code).stream())
        .toList();
  }

  private Optional<Territory> place() {
    return knowledge
        .questionnaire()
        .inRole(Role.TERRITORY)
        .map(question -> state.interview().answers().to(question))
        .filter(Answer.Place.class::isInstance)
        .map(answer -> ((Answer.Place) answer).territory());
  }

  /** True when needs were answered, so that offers can be put together by them. */
  boolean hasNeeds() {
    return !needs().isEmpty();
  }

  private List<Option> needs() {
    return switch (knowledge
        .questionnaire()
        .inRole(Role.NEEDS)
        .map(question -> state.interview().answers().to(question))
        .orElse(null)) {
      case Answer.Choices(var options) -> options;
      case Answer.Choice(var option) -> List.of(option);
      case null, default -> List.of();
    };
  }

  /** By what the offers are grouped here: by rubric, too, where there are no needs. */
  Grouping grouping() {
    return hasNeeds() ? state.grouping() : Grouping.RUBRIC;
  }

  /** The address of the same results grouped otherwise. */
  String href(Grouping grouping) {
    return link.href(state.with(grouping));
  }

  /** The offers under their headings, each once. */
  List<OfferGroup> groups() {
    var byGroup = new LinkedHashMap<String, List<Recommendation>>();
    var titles = new LinkedHashMap<String, String>();
    if (grouping() == Grouping.NEED) {
      needs().forEach(need -> titles.put(need.id(), need.label()));
    } else {
      for (var rubric : fr.orientess.directory.Rubric.values()) {
        titles.put(rubric.id(), texts.get("facts.rubric." + rubric.id()));
      }
    }
    titles.put(ALL, texts.get("results.group.others"));
    titles.put(SET_ASIDE, texts.get("results.group.setAside"));
    titles.keySet().forEach(id -> byGroup.put(id, new ArrayList<>()));
    shown.forEach(each -> byGroup.getOrDefault(group(each), new ArrayList<>()).add(each));
    return byGroup.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                group(entry.getKey(), titles.getOrDefault(entry.getKey(), ""), entry.getValue()))
        .toList();
  }

  private String group(Recommendation recommendation) {
    if (recommendation.isSetAside()) {
      return SET_ASIDE;
    }
    if (grouping() == Grouping.RUBRIC) {
      return recommendation.offer().rubric().id();
    }
    return recommendation.needs().isEmpty() ? ALL : recommendation.needs().getFirst().id();
  }

  private OfferGroup group(String id, String title, List<Recommendation> members) {
    boolean isOpen = state.opened().contains(id) || members.size() <= SHOWN_AT_FIRST + 1;
    var visible = isOpen ? members : members.subList(0, SHOWN_AT_FIRST);
    return new OfferGroup(
        id,
        title,
        id.equals(SET_ASIDE) ? texts.get("results.group.setAside.note") : null,
        visible.stream().map(each -> cards.card(each, id)).toList(),
        members.size(),
        isOpen ? null : link.href(state.open(id)));
  }

  /** What one other answer would open. */
  List<Opening> openings() {
    return new Openings(state, link, knowledge.directory(), texts).of(orientation.nearMisses());
  }

  /** A question whose answer can still change the result. */
  record Refinement(
      String questionId, String question, int offers, String href, boolean isUnsure) {}

  /** The most useful questions that are still open; those already passed over come last. */
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
        question.id(),
        question.label(),
        next.offers(),
        link.question(state, question),
        state.interview().unsure().contains(question));
  }

  /** What would find more, where there is little. */
  List<Widening> widenings() {
    return total() > FEW
        ? List.of()
        : new Widenings(knowledge, state, link, today, texts).beyond(total());
  }

  /** The address of these results without filters. */
  String hrefWithoutFilters() {
    return link.href(state.with(Filters.NONE));
  }

  /** The query of these results with a filter switched on or off. */
  String query(Filters.Kind kind, String value, boolean on) {
    var filters = state.filters().with(kind, value, on);
    return link.query(state.with(filters.thatApplyTo(orientation.recommendations())));
  }

  /** The filters that make a difference here. */
  List<FilterChoices> filterChoices() {
    return new FilterOptions(orientation.recommendations(), state.filters(), needs(), texts)
        .choices();
  }
}
