package fr.orientess.ui.results;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Rubric;
import fr.orientess.orientation.FirstStep;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Option;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts recommendations under headings, each under the first that fits, in the order they have. */
final class OfferGroups {

  /** As many of a group are shown before somebody asks for the others. */
  private static final int SHOWN_AT_FIRST = 4;

  /** No id of a need or rubric begins like these. */
  private static final String OTHERS = "_autres";

  private static final String SET_ASIDE = "_plus-tard";

  /** The group of the nearest first member first; what is set aside comes last all the same. */
  private static final Comparator<Map.Entry<String, List<Recommendation>>> NEAREST_FIRST =
      Comparator.<Map.Entry<String, List<Recommendation>>, Boolean>comparing(
              group -> group.getKey().equals(SET_ASIDE))
          .thenComparing(group -> group.getValue().getFirst().level());

  private final ResultsState state;
  private final ResultsLink link;
  private final Texts texts;
  private final OfferCards cards;
  private final boolean isByNeed;
  private final Set<Offer> alwaysShown = new HashSet<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  /**
   * Groups by need, or by rubric where no need was answered.
   *
   * @param needs the answered needs
   */
  OfferGroups(
      Orientation orientation,
      ResultsState state,
      List<Option> needs,
      ResultsLink link,
      OfferCards cards,
      Texts texts) {
    this.state = state;
    this.link = link;
    this.texts = texts;
    this.cards = cards;
    orientation.firstSteps().stream().map(FirstStep::offer).forEach(this::showAlways);
    isByNeed = isByNeed(state, needs);
    if (isByNeed) {
      needs.forEach(need -> titles.put(need.id(), need.label()));
    } else {
      for (var rubric : Rubric.values()) {
        titles.put(rubric.id(), texts.get("facts.rubric." + rubric.id()));
      }
    }
    titles.put(OTHERS, texts.get("results.group.others"));
    titles.put(SET_ASIDE, texts.get("results.group.setAside"));
  }

  static boolean isByNeed(ResultsState state, List<Option> needs) {
    return state.grouping() == Grouping.NEED && !needs.isEmpty();
  }

  private void showAlways(@Nullable Offer offer) {
    if (offer != null) {
      alwaysShown.add(offer);
    }
  }

  /** The groups that have members: needs in the order they were answered, near rubrics first. */
  List<OfferGroup> of(List<Recommendation> recommendations) {
    var members = new LinkedHashMap<String, List<Recommendation>>();
    titles.keySet().forEach(id -> members.put(id, new ArrayList<>()));
    recommendations.forEach(
        each -> members.computeIfAbsent(groupOf(each), id -> new ArrayList<>()).add(each));
    members.values().removeIf(List::isEmpty);
    var order = new ArrayList<>(members.entrySet());
    if (!isByNeed) {
      order.sort(NEAREST_FIRST);
    }
    return order.stream()
        .map(each -> group(each.getKey(), titles.getOrDefault(each.getKey(), ""), each.getValue()))
        .toList();
  }

  private String groupOf(Recommendation recommendation) {
    if (recommendation.isSetAside()) {
      return SET_ASIDE;
    }
    if (!isByNeed) {
      return recommendation.offer().rubric().id();
    }
    return recommendation.needs().stream().map(Option::id).findFirst().orElse(OTHERS);
  }

  private OfferGroup group(String id, String title, List<Recommendation> members) {
    boolean isOpen = state.opened().contains(id) || members.size() <= SHOWN_AT_FIRST + 1;
    var visible = new ArrayList<Recommendation>();
    for (var each : members) {
      if (isOpen || visible.size() < SHOWN_AT_FIRST || alwaysShown.contains(each.offer())) {
        visible.add(each);
      }
    }
    return new OfferGroup(
        id,
        title,
        id.equals(SET_ASIDE) ? texts.get("results.group.setAside.note") : null,
        visible.stream().map(each -> cards.card(each, id)).toList(),
        members.size(),
        visible.size() == members.size() ? null : link.href(state.open(id)));
  }
}
