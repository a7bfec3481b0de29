package fr.orientess.orientation;

import fr.orientess.directory.Provider;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What guidance rules may know of one visitor: the answers, and the verdicts that are already
 * final. Ids were checked when the rules were read; lists of them are separated by {@code |}.
 */
public final class Visitor {

  private final Situation situation;
  private final List<Draft> drafts;
  private final Surroundings surroundings;

  /**
   * @param drafts the recommendations in the order they have without guidance
   */
  Visitor(Situation situation, List<Draft> drafts, Surroundings surroundings) {
    this.situation = situation;
    this.drafts = drafts;
    this.surroundings = surroundings;
  }

  Situation situation() {
    return situation;
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** True when the answer is, or shares, one of the options. */
  public boolean answers(String question, String options) {
    return has(answer(question), surroundings.ids(options));
  }

  /** True when there is an answer and it shares none of the options. */
  public boolean answersOtherThan(String question, String options) {
    var answer = answer(question);
    return answer != null && !has(answer, surroundings.ids(options));
  }

  private static boolean has(@Nullable Answer answer, List<String> ids) {
    return switch (answer) {
      case Answer.Choice(var option) -> ids.contains(option.id());
      case Answer.Choices(var options) -> options.stream().anyMatch(o -> ids.contains(o.id()));
      case Answer.YesNo(var value) -> ids.contains(value ? "oui" : "non");
      case null, default -> false;
    };
  }

  /** True when the number answered is at least that great. */
  public boolean answersAtLeast(String question, double least) {
    return answer(question) instanceof Answer.Quantity(var value) && value >= least;
  }

  /** True when the number answered is at most that great. */
  public boolean answersAtMost(String question, double most) {
    return answer(question) instanceof Answer.Quantity(var value) && value <= most;
  }

  /** True when the question has no answer. */
  public boolean leavesOpen(String question) {
    return answer(question) == null;
  }

  private @Nullable Answer answer(String question) {
    return questionnaire().question(question).map(situation::to).orElse(null);
  }

  private Questionnaire questionnaire() {
    return situation.answers().questionnaire();
  }

  /** True when the territory answered lies inside one of the codes. */
  public boolean isWithin(String codes) {
    var place = surroundings.place(situation);
    return place != null && surroundings.liesWithin(place, codes);
  }

  /** True when the territory answered has nothing in common with any of the codes. */
  public boolean isOutside(String codes) {
    var place = surroundings.place(situation);
    return place != null && surroundings.liesOutside(place, codes);
  }

  /** True when the offer is eligible or to be confirmed. */
  public boolean isRecommended(String offer) {
    return any(draft -> draft.offer().id().equals(offer));
  }

  /** True when the offer's verdict is no. */
  public boolean isRefused(String offer) {
    return !isRecommended(offer);
  }

  /** True when the offer is eligible. */
  public boolean isEligibleFor(String offer) {
    return any(draft -> isEligible(draft) && draft.offer().id().equals(offer));
  }

  /** True when no offer at all is eligible. */
  public boolean hasNothingEligible() {
    return !any(Visitor::isEligible);
  }

  /** True when no local or regional offer is eligible. */
  public boolean hasNothingEligibleNearby() {
    return !any(draft -> isEligible(draft) && draft.level() != Level.NATIONAL);
  }

  /** True when a need was answered but no eligible offer meets it. */
  public boolean hasNothingEligibleFor(String need) {
    var needs = surroundings.needs(situation);
    return needs.stream().anyMatch(option -> option.id().equals(need))
        && !any(draft -> isEligible(draft) && meets(draft, need));
  }

  /** True when a territory was answered and no provider of that kind works there. */
  public boolean hasNoProviderOf(String kind) {
    return surroundings.place(situation) != null && providersOf(kind).isEmpty();
  }

  /**
   * The nearest provider of that kind that works in the whole territory answered, if there is one.
   */
  public List<Provider> providersOf(String kind) {
    var place = surroundings.place(situation);
    return place == null ? List.of() : surroundings.providersOf(kind, place);
  }

  /** True when no recommended offer is run by a provider of that kind. */
  public boolean hasNoOfferFromProvidersOf(String kind) {
    return bestFromProvidersOf(kind).isEmpty();
  }

  /** True when no recommended offer gives support in that format. */
  public boolean hasNoOfferWith(String format) {
    return bestWith(format).isEmpty();
  }

  /** True when no recommended offer is a local version of that one. */
  public boolean hasNoVersionOf(String offer) {
    return bestVersionOf(offer).isEmpty();
  }

  /** The recommended offers whose deadline comes in fewer days than that. */
  public List<Draft> closingWithin(int days) {
    var limit = situation.date().plusDays(days);
    return drafts.stream()
        .filter(d -> d.row().until() != null && d.row().until().isBefore(limit))
        .toList();
  }

  /** The first recommended offer of all, if there is one. */
  public List<Draft> best() {
    return first(draft -> true);
  }

  /** The first recommended offer of a provider of that kind, if there is one. */
  public List<Draft> bestFromProvidersOf(String kind) {
    return first(draft -> surroundings.isOfKind(draft.offer(), kind));
  }

  /** The first recommended offer that gives support in that format, if there is one. */
  public List<Draft> bestWith(String format) {
    return first(draft -> draft.offer().formats().contains(format));
  }

  /** The first recommended offer that is a local version of that one, if there is one. */
  public List<Draft> bestVersionOf(String offer) {
    return first(draft -> offer.equals(draft.offer().programme()));
  }

  /** The first recommended offer that meets a need, if there is one. */
  public List<Draft> bestFor(String need) {
    return first(draft -> meets(draft, need));
  }

  /** The first that is eligible, be it farther than one that is only to be confirmed. */
  private List<Draft> first(Predicate<Draft> wanted) {
    Draft toConfirm = null;
    for (var draft : drafts) {
      if (wanted.test(draft)) {
        if (isEligible(draft)) {
          return List.of(draft);
        }
        toConfirm = toConfirm == null ? draft : toConfirm;
      }
    }
    return toConfirm == null ? List.of() : List.of(toConfirm);
  }

  private boolean any(Predicate<Draft> wanted) {
    for (var draft : drafts) {
      if (wanted.test(draft)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEligible(Draft draft) {
    return draft.verdict() == Verdict.ELIGIBLE;
  }

  static boolean meets(Draft draft, String need) {
    for (var option : draft.needs()) {
      if (option.id().equals(need)) {
        return true;
      }
    }
    return false;
  }
}
