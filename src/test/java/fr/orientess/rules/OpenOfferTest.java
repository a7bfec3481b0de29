package fr.orientess.rules;

import static fr.orientess.rules.SmallWorld.FORM;
import static fr.orientess.rules.SmallWorld.JOINT;
import static fr.orientess.rules.SmallWorld.NEEDS;
import static fr.orientess.rules.SmallWorld.PLACE;
import static fr.orientess.rules.SmallWorld.QUESTIONNAIRE;
import static fr.orientess.rules.SmallWorld.STAFF;
import static fr.orientess.rules.SmallWorld.TERRITORIES;
import static fr.orientess.rules.SmallWorld.TODAY;
import static fr.orientess.rules.SmallWorld.territory;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenOfferTest {

  /** An alternative that nothing refuses and nothing makes yes: the offer can never become no. */
  private static final List<Condition> NEVER_DECIDED = List.of(new Condition.Unstated(FORM));

  private static Condition any(Question question, String... ids) {
    return new Condition.AnyOf(question, options(question, ids));
  }

  private static Condition none(Question question, String... ids) {
    return new Condition.NoneOf(question, options(question, ids));
  }

  private static List<Option> options(Question question, String... ids) {
    return Stream.of(ids).map(id -> question.option(id).orElseThrow()).toList();
  }

  private static Condition staff(double min, double max) {
    return new Condition.Between(STAFF, min, max);
  }

  private static Condition joint() {
    return new Condition.Is(JOINT, true);
  }

  private static Condition within(String... codes) {
    return SmallWorld.within(Stream.of(codes).map(SmallWorld::territory).toList(), List.of());
  }

  /** What can change an offer of these alternatives and one that is never decided. */
  @SafeVarargs
  private static Set<Question> leadingToYes(List<Condition>... alternatives) {
    var all = new ArrayList<>(List.of(alternatives));
    all.add(NEVER_DECIDED);
    return decisive(Answers.none(QUESTIONNAIRE), all);
  }

  /** What can change an offer of these alternatives, each with something nobody knows. */
  @SafeVarargs
  private static Set<Question> leadingToNo(List<Condition>... alternatives) {
    var all = new ArrayList<List<Condition>>();
    for (var alternative : alternatives) {
      var conditions = new ArrayList<>(alternative);
      conditions.add(new Condition.Unstated(PLACE));
      all.add(conditions);
    }
    return decisive(Answers.none(QUESTIONNAIRE), all);
  }

  private static Set<Question> decisive(Answers answers, List<List<Condition>> alternatives) {
    var situation = new Situation(answers, TODAY);
    return new OpenOffer(alternatives, situation, new Outcomes(TERRITORIES)).decisiveQuestions();
  }

  @Test
  void everyConditionOfAnAlternativeThatCanBecomeYesCounts() {
    assertThat(leadingToYes(List.of(any(FORM, "a"), joint())))
        .containsExactlyInAnyOrder(FORM, JOINT);
  }

  @Test
  void nothingCountsWhereTheVerdictStaysToConfirmWhateverIsAnswered() {
    assertThat(leadingToYes(List.of(new Condition.Unstated(NEEDS), joint()))).isEmpty();
  }

  @Test
  void anAlternativeThatAsksMoreThanAnotherAddsNoQuestion() {
    assertThat(leadingToYes(List.of(joint()), List.of(joint(), any(FORM, "a"))))
        .containsExactly(JOINT);
    assertThat(leadingToNo(List.of(any(FORM, "a")), List.of(any(FORM, "a"), joint())))
        .containsExactly(FORM);
  }

  @Test
  void anAlternativeCountsWhereItsRivalIsShakenOff() {
    assertThat(leadingToYes(List.of(any(NEEDS, "x")), List.of(any(NEEDS, "y"), any(FORM, "a"))))
        .containsExactlyInAnyOrder(NEEDS, FORM);
    assertThat(
            leadingToYes(List.of(any(NEEDS, "x", "y")), List.of(any(NEEDS, "y"), any(FORM, "a"))))
        .containsExactly(NEEDS);
  }

  @Test
  void aRivalThatIsNeverYesNeedsNoShakingOff() {
    assertThat(
            leadingToYes(
                List.of(joint(), new Condition.Unstated(NEEDS)), List.of(joint(), any(FORM, "a"))))
        .containsExactlyInAnyOrder(JOINT, FORM);
  }

  @Test
  void severalRivalsAreShakenOffByDifferentQuestions() {
    assertThat(
            leadingToYes(
                List.of(any(FORM, "a")),
                List.of(any(NEEDS, "x")),
                List.of(any(FORM, "a", "b"), any(NEEDS, "x", "y"), joint())))
        .containsExactlyInAnyOrder(FORM, NEEDS, JOINT);
    assertThat(
            leadingToYes(
                List.of(any(FORM, "a", "b")),
                List.of(any(NEEDS, "x")),
                List.of(any(FORM, "a", "b"), any(NEEDS, "x", "y"), joint())))
        .containsExactlyInAnyOrder(FORM, NEEDS);
  }

  @Test
  void theLastAlternativeCanBeRefusedOnceTheOthersAre() {
    assertThat(leadingToNo(List.of(any(FORM, "a")), List.of(any(FORM, "b"), joint())))
        .containsExactlyInAnyOrder(FORM, JOINT);
  }

  @Test
  void noMoreOptionsAreChosenAtOnceThanAllowed() {
    var rivals = List.of(List.of(none(NEEDS, "x")), List.of(none(NEEDS, "y")));
    assertThat(leadingToYes(rivals.get(0), rivals.get(1), List.of(any(NEEDS, "x"), joint())))
        .containsExactlyInAnyOrder(NEEDS, JOINT);
    assertThat(leadingToYes(rivals.get(0), rivals.get(1), List.of(any(NEEDS, "z"), joint())))
        .containsExactly(NEEDS);
  }

  @Test
  void numbersBetweenTwoBoundsCountToo() {
    assertThat(
            leadingToYes(
                List.of(staff(Double.NEGATIVE_INFINITY, 1)),
                List.of(staff(2, Double.POSITIVE_INFINITY)),
                List.of(staff(1, 2), joint())))
        .containsExactlyInAnyOrder(STAFF, JOINT);
    assertThat(
            leadingToYes(
                List.of(staff(Double.NEGATIVE_INFINITY, 1.5)),
                List.of(staff(1.5, Double.POSITIVE_INFINITY)),
                List.of(staff(1, 2), joint())))
        .containsExactly(STAFF);
  }

  @Test
  void theBoundsThemselvesCount() {
    assertThat(leadingToYes(List.of(staff(0, 2.5)), List.of(staff(0, 3), joint())))
        .containsExactlyInAnyOrder(STAFF, JOINT);
    assertThat(leadingToYes(List.of(staff(0.5, 3)), List.of(staff(0, 3), joint())))
        .containsExactlyInAnyOrder(STAFF, JOINT);
  }

  @Test
  void numbersOutsideTheQuestionDoNotCount() {
    assertThat(leadingToYes(List.of(staff(0, 2)), List.of(staff(-1, 2), joint())))
        .containsExactly(STAFF);
    assertThat(leadingToYes(List.of(staff(1, 3)), List.of(staff(1, 5), joint())))
        .containsExactly(STAFF);
  }

  @Test
  void onlyPlacesInsideTheOneAnsweredCount() {
    var alternatives =
        List.of(List.of(within("D11")), List.of(within("D11", "D21"), joint()), NEVER_DECIDED);
    var answers = Answers.none(QUESTIONNAIRE);

    assertThat(decisive(answers, alternatives)).containsExactlyInAnyOrder(PLACE, JOINT);
    assertThat(decisive(answers.with(PLACE, new Answer.Place(territory("R1"))), alternatives))
        .containsExactly(PLACE);
    assertThat(decisive(answers.with(PLACE, new Answer.Place(territory("E9"))), alternatives))
        .containsExactlyInAnyOrder(PLACE, JOINT);
  }
}
