package fr.orientess.rules;

import static fr.orientess.rules.SmallWorld.FORM;
import static fr.orientess.rules.SmallWorld.JOINT;
import static fr.orientess.rules.SmallWorld.NEEDS;
import static fr.orientess.rules.SmallWorld.PLACE;
import static fr.orientess.rules.SmallWorld.QUESTIONNAIRE;
import static fr.orientess.rules.SmallWorld.STAFF;
import static fr.orientess.rules.SmallWorld.TERRITORIES;
import static fr.orientess.rules.SmallWorld.TODAY;
import static fr.orientess.rules.SmallWorld.row;
import static fr.orientess.rules.SmallWorld.territory;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index by small examples; enough rows that it has several words of 64. */
class RuleBaseTest {

  private static final Answers NOTHING = Answers.none(QUESTIONNAIRE);
  private static final Answers FORM_A = NOTHING.with(FORM, choice("a"));

  private static Answer choice(String id) {
    return new Answer.Choice(FORM.option(id).orElseThrow());
  }

  private static Answer choices(String... ids) {
    return new Answer.Choices(Stream.of(ids).map(id -> NEEDS.option(id).orElseThrow()).toList());
  }

  private static Answers at(String code) {
    return NOTHING.with(PLACE, new Answer.Place(territory(code)));
  }

  private static Condition any(Question question, String... ids) {
    return new Condition.AnyOf(
        question, Stream.of(ids).map(id -> question.option(id).orElseThrow()).toList());
  }

  private static Condition none(Question question, String... ids) {
    return new Condition.NoneOf(
        question, Stream.of(ids).map(id -> question.option(id).orElseThrow()).toList());
  }

  private static Condition within(String... codes) {
    return SmallWorld.within(territories(codes), List.of());
  }

  private static Condition outside(String... codes) {
    return SmallWorld.within(List.of(), territories(codes));
  }

  private static List<Territory> territories(String... codes) {
    return Stream.of(codes).map(SmallWorld::territory).toList();
  }

  private static RuleBase rules(EligibilityRow... rows) {
    return new RuleBase(QUESTIONNAIRE, TERRITORIES, List.of(rows), 3);
  }

  /** Those rows after two hundred that ask for another legal form, of the last offer. */
  private static RuleBase rulesAfterManyOthers(EligibilityRow... rows) {
    var all = new ArrayList<EligibilityRow>();
    IntStream.range(0, 200).forEach(i -> all.add(row("autre-" + i, 2, any(FORM, "c"))));
    all.addAll(List.of(rows));
    return new RuleBase(QUESTIONNAIRE, TERRITORIES, all, 3);
  }

  private static Situation situation(Answers answers) {
    return new Situation(answers, TODAY);
  }

  private static Verdicts judged(RuleBase rules, Answers answers) {
    var verdicts = rules.verdicts();
    rules.judge(situation(answers), verdicts);
    return verdicts;
  }

  private static Verdict verdict(Answers answers, Condition... conditions) {
    var rules = rules(row("une", 0, conditions));
    var verdict = judged(rules, answers).of(0);
    assertThat(rules.best(situation(answers))).as("the best of one offer").isEqualTo(verdict);
    assertThat(selected(rules, answers)).hasSize(verdict == Verdict.NO ? 0 : 1);
    return verdict;
  }

  private static List<String> selected(RuleBase rules, Answers answers) {
    var selected = new ArrayList<String>();
    rules.select(situation(answers), row -> selected.add(row.id()));
    return selected;
  }

  private static String deciding(RuleBase rules, Answers answers) {
    var verdicts = judged(rules, answers);
    assertThat(verdicts.size()).isEqualTo(1);
    return verdicts.row(0).id() + " " + verdicts.verdict(0).id();
  }

  @Test
  void oneOfTheOptionsFitsAnotherIsRefusedAndNoneIsToConfirm() {
    assertThat(verdict(FORM_A, any(FORM, "a", "b"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(FORM_A, any(FORM, "b"))).isEqualTo(Verdict.NO);
    assertThat(verdict(NOTHING, any(FORM, "b"))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(FORM_A, none(FORM, "b"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(FORM_A, none(FORM, "a"))).isEqualTo(Verdict.NO);
    assertThat(verdict(NOTHING, none(FORM, "a"))).isEqualTo(Verdict.TO_CONFIRM);
  }

  @Test
  void anOpenQuestionIsDecidedWhereEveryAnswerGivesTheSame() {
    assertThat(verdict(NOTHING, any(FORM, "a", "b", "c"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(NOTHING, none(FORM, "a", "b", "c"))).isEqualTo(Verdict.NO);
    assertThat(verdict(NOTHING, any(NEEDS, "x", "y", "z")))
        .as("no need at all may be chosen")
        .isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(NOTHING, new Condition.Between(STAFF, 0, 3))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(NOTHING, new Condition.Between(STAFF, 1, 3))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(NOTHING, new Condition.Between(STAFF, 0, 2))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(NOTHING, new Condition.Between(STAFF, 3, 9))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(NOTHING, new Condition.Between(STAFF, -2, 0))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(NOTHING, new Condition.Between(STAFF, 4, 9))).isEqualTo(Verdict.NO);
    assertThat(verdict(NOTHING, new Condition.Between(STAFF, -2, -1))).isEqualTo(Verdict.NO);
    assertThat(verdict(NOTHING, within("FR"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(NOTHING, within("R1"))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(NOTHING, outside("FR"))).isEqualTo(Verdict.NO);
  }

  @Test
  void severalAnswersFitWhenOneIsNamedAndNoneIsExcluded() {
    var needs = NOTHING.with(NEEDS, choices("x", "y"));

    assertThat(verdict(needs, any(NEEDS, "y", "z"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(needs, any(NEEDS, "z"))).isEqualTo(Verdict.NO);
    assertThat(verdict(needs, none(NEEDS, "z"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(needs, none(NEEDS, "y"))).isEqualTo(Verdict.NO);
  }

  @Test
  void yesAndNoAreToldApart() {
    var yes = NOTHING.with(JOINT, new Answer.YesNo(true));
    var no = NOTHING.with(JOINT, new Answer.YesNo(false));

    assertThat(verdict(yes, new Condition.Is(JOINT, true))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(no, new Condition.Is(JOINT, true))).isEqualTo(Verdict.NO);
    assertThat(verdict(yes, new Condition.Is(JOINT, false))).isEqualTo(Verdict.NO);
    assertThat(verdict(no, new Condition.Is(JOINT, false))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(NOTHING, new Condition.Is(JOINT, false))).isEqualTo(Verdict.TO_CONFIRM);
  }

  @Test
  void bothBoundsOfANumberBelongToIt() {
    for (double inside : new double[] {1, 1.5, 2}) {
      var answers = NOTHING.with(STAFF, new Answer.Quantity(inside));
      assertThat(verdict(answers, new Condition.Between(STAFF, 1, 2))).isEqualTo(Verdict.ELIGIBLE);
    }
    for (double beyond : new double[] {0.5, 2.5}) {
      var answers = NOTHING.with(STAFF, new Answer.Quantity(beyond));
      assertThat(verdict(answers, new Condition.Between(STAFF, 1, 2))).isEqualTo(Verdict.NO);
    }
  }

  @Test
  void whatNobodyKnowsIsNeverDecided() {
    assertThat(verdict(FORM_A, new Condition.Unstated(FORM))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(NOTHING, new Condition.Unstated(FORM))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(at("C111"), new Condition.Unstated(PLACE))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(FORM_A, new Condition.Unstated(NEEDS), any(FORM, "b")))
        .isEqualTo(Verdict.NO);
  }

  @Test
  void aPlaceFitsInsideItsAreaAndIsToConfirmWhereItIsPartlyIn() {
    assertThat(verdict(at("C111"), within("D11"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(at("C1119"), within("D11"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(at("C111"), within("C1119"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(at("C121"), within("D11"))).isEqualTo(Verdict.NO);
    assertThat(verdict(at("R1"), within("D11"))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(at("R1"), within("D11", "D12"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(at("E9"), within("R1", "E9"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(at("E9"), within("R1"))).isEqualTo(Verdict.TO_CONFIRM);
  }

  @Test
  void anExceptionTakesItsCommunesOut() {
    var withoutEpci = SmallWorld.within(territories("R1", "D11"), territories("E9"));

    assertThat(verdict(at("C111"), withoutEpci)).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(at("C112"), withoutEpci)).isEqualTo(Verdict.NO);
    assertThat(verdict(at("D11"), withoutEpci)).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(verdict(at("D12"), withoutEpci)).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(at("C211"), outside("E9"))).isEqualTo(Verdict.NO);
    assertThat(verdict(at("C212"), outside("E9"))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(at("D21"), outside("E9"))).isEqualTo(Verdict.TO_CONFIRM);
  }

  @Test
  void theSamePlaceAskedAgainGetsTheSameAnswer() {
    var rules = rules(row("une", 0, within("D11")), row("deux", 1, within("R2")));

    for (int i = 0; i < 2; i++) {
      assertThat(selected(rules, at("C111"))).containsExactly("une");
      assertThat(selected(rules, at("C112"))).containsExactly("une");
      assertThat(selected(rules, at("C212"))).containsExactly("deux");
      assertThat(selected(rules, at("C121"))).isEmpty();
      assertThat(selected(rules, at("E9"))).containsExactlyInAnyOrder("une", "deux");
    }
  }

  @Test
  void communesThatNoRowTellsApartAreOneClass() {
    assertThat(classes(rules(row("une", 0, within("D11")), row("deux", 1, outside("E9")))))
        .containsExactly(
            List.of("C111"), List.of("C112"), List.of("C121", "C212"), List.of("C211"));
    assertThat(classes(rules(row("une", 0, any(FORM, "a"))))).hasSize(1);
    assertThat(classes(rules(row("une", 0, within("R1")), row("deux", 1, within("FR")))))
        .containsExactly(List.of("C111", "C112", "C121"), List.of("C211", "C212"));
  }

  private static List<List<String>> classes(RuleBase rules) {
    return rules.placeClasses().stream()
        .map(communes -> communes.stream().map(Territory::code).toList())
        .toList();
  }

  @Test
  void anyRowOfAnOfferMayFitItAndTheBestVerdictCounts() {
    var rules =
        rules(row("une", 0, any(FORM, "a"), any(NEEDS, "x")), row("deux", 0, any(FORM, "a")));

    assertThat(deciding(rules, FORM_A)).isEqualTo("deux eligible");
    assertThat(rules.best(situation(FORM_A))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(rules.best(situation(NOTHING))).isEqualTo(Verdict.TO_CONFIRM);
    assertThat(rules.best(situation(NOTHING.with(FORM, choice("b"))))).isEqualTo(Verdict.NO);
  }

  @Test
  void thenTheHighestPriorityThenTheFewestOpenQuestionsThenTheSmallestId() {
    var prior = withPriority(row("z", 0, any(FORM, "a"), any(NEEDS, "x")), 60);
    var other = row("y", 0, any(FORM, "a"));

    assertThat(deciding(rules(prior, other), NOTHING)).isEqualTo("z to-confirm");
    assertThat(deciding(rules(other, prior), NOTHING)).isEqualTo("z to-confirm");
    assertThat(deciding(rules(other, row("x", 0, any(FORM, "a"), any(NEEDS, "x"))), NOTHING))
        .isEqualTo("y to-confirm");
    assertThat(deciding(rules(row("x", 0, any(FORM, "a"), any(NEEDS, "x")), other), NOTHING))
        .isEqualTo("y to-confirm");
    assertThat(deciding(rules(other, row("x", 0, any(FORM, "b"))), NOTHING))
        .isEqualTo("x to-confirm");
    assertThat(deciding(rules(row("x", 0, any(FORM, "b")), other), NOTHING))
        .isEqualTo("x to-confirm");
    assertThat(deciding(rules(other, row("x", 0)), FORM_A)).isEqualTo("x eligible");
    assertThat(deciding(rules(row("x", 0), other), FORM_A)).isEqualTo("x eligible");
  }

  private static EligibilityRow withPriority(EligibilityRow row, int priority) {
    return new EligibilityRow(
        row.id(),
        row.offer(),
        priority,
        row.conditions(),
        row.from(),
        row.until(),
        row.reason(),
        row.toCheck(),
        row.source());
  }

  @Test
  void aRowHoldsFromItsFirstDayToItsLast() {
    var row = row("une", 0);
    for (int day = -2; day <= 2; day++) {
      var limited =
          new EligibilityRow(
              row.id(),
              row.offer(),
              row.priority(),
              row.conditions(),
              TODAY.minusDays(1),
              TODAY.plusDays(1),
              row.reason(),
              row.toCheck(),
              row.source());
      var rules = rules(limited);
      var date = TODAY.plusDays(day);
      var expected = Math.abs(day) == 2 ? Verdict.NO : Verdict.ELIGIBLE;
      var verdicts = rules.verdicts();
      rules.judge(new Situation(NOTHING, date), verdicts);

      assertThat(verdicts.of(0)).as("%s", date).isEqualTo(expected);
      assertThat(rules.best(new Situation(NOTHING, date))).isEqualTo(expected);
      assertThat(limited.verdict(new Situation(NOTHING, date), TERRITORIES)).isEqualTo(expected);
      assertThat(limited.hasEndedBy(date)).isEqualTo(day == 2);
    }
  }

  @Test
  void aRowFarBehindManyOthersIsFoundByOptionNumberAndPlace() {
    var rules =
        rulesAfterManyOthers(
            row("forme", 0, any(FORM, "a"), new Condition.Between(STAFF, 1, 2)),
            row("lieu", 1, none(FORM, "b", "c"), within("D21")));
    var fitting = at("C211").with(FORM, choice("a")).with(STAFF, new Answer.Quantity(1));

    assertThat(selected(rules, fitting)).containsExactly("forme", "lieu");
    assertThat(selected(rules, fitting.with(STAFF, new Answer.Quantity(3))))
        .containsExactly("lieu");
    assertThat(selected(rules, at("C111").with(FORM, choice("a")))).containsExactly("forme");
    assertThat(judged(rules, fitting).of(0)).isEqualTo(Verdict.ELIGIBLE);
    assertThat(judged(rules, fitting).of(1)).isEqualTo(Verdict.ELIGIBLE);
    assertThat(judged(rules, fitting).of(2)).isEqualTo(Verdict.NO);
    assertThat(judged(rules, at("C211").with(FORM, choice("a"))).of(0))
        .isEqualTo(Verdict.TO_CONFIRM);
    assertThat(rules.best(situation(fitting))).isEqualTo(Verdict.ELIGIBLE);
    assertThat(rules.best(situation(at("C111").with(FORM, choice("a")))))
        .isEqualTo(Verdict.TO_CONFIRM);
    assertThat(rules.rowsOf(0)).extracting(EligibilityRow::id).containsExactly("forme");
    assertThat(rules.rowsOf(2)).hasSize(200);
  }

  @Test
  void verdictsAreForgottenWhenTheNextSituationIsJudged() {
    var rules = rules(row("une", 0, any(FORM, "a"), any(NEEDS, "x")), row("deux", 1));
    var verdicts = rules.verdicts();

    rules.judge(situation(FORM_A), verdicts);
    assertThat(verdicts.undecided(0, situation(FORM_A)))
        .extracting(condition -> condition.question().id())
        .containsExactly("besoins");
    assertThat(verdicts.undecided(1, situation(FORM_A))).isEmpty();

    rules.judge(situation(NOTHING), verdicts);
    assertThat(verdicts.size()).isEqualTo(2);
    assertThat(verdicts.undecided(0, situation(NOTHING)))
        .extracting(condition -> condition.question().id())
        .containsExactly("forme", "besoins");

    rules.judge(situation(NOTHING.with(FORM, choice("b"))), verdicts);
    assertThat(verdicts.size()).isEqualTo(1);
    assertThat(verdicts.of(0)).isEqualTo(Verdict.NO);
    assertThat(verdicts.of(1)).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void whatIsAskedNextIsWhatDecidesMostThenAsTheQuestionnaireGoes() {
    var rules =
        rules(
            row("une", 0, any(FORM, "a"), new Condition.Is(JOINT, true)),
            row("deux", 1, any(NEEDS, "x"), new Condition.Is(JOINT, true)),
            row("trois", 2, new Condition.Unstated(FORM)));

    assertThat(nextQuestions(rules, NOTHING))
        .containsExactly("collectif 2", "forme 1", "besoins 1");
    assertThat(nextQuestions(rules, NOTHING.with(JOINT, new Answer.YesNo(false)))).isEmpty();
    assertThat(nextQuestions(rules, FORM_A.with(JOINT, new Answer.YesNo(true))))
        .containsExactly("besoins 1");
  }

  @Test
  void anOfferWithSeveralRowsAsksOnlyWhatCanChangeIt() {
    var rules =
        rules(
            row("une", 0, any(FORM, "a")),
            row("deux", 0, any(FORM, "a"), any(NEEDS, "x")),
            row("trois", 0, any(FORM, "b"), within("D11")));

    assertThat(nextQuestions(rules, NOTHING)).containsExactly("forme 1", "ou 1");
    assertThat(nextQuestions(rules, at("C121"))).containsExactly("forme 1");
    assertThat(nextQuestions(rules, at("R1"))).containsExactly("forme 1", "ou 1");
    assertThat(nextQuestions(rules, at("R2"))).containsExactly("forme 1");
    assertThat(nextQuestions(rules, NOTHING.with(FORM, choice("b")))).containsExactly("ou 1");
    assertThat(nextQuestions(rules, NOTHING)).as("again").containsExactly("forme 1", "ou 1");
  }

  private static List<String> nextQuestions(RuleBase rules, Answers answers) {
    return rules.nextQuestions(situation(answers), judged(rules, answers)).stream()
        .map(next -> next.question().id() + " " + next.offers())
        .toList();
  }

  @Test
  void whatNoAnswerCouldSatisfyIsNoMissWhileItsQuestionIsOpen() {
    var rules = rules(row("une", 0, new Condition.Between(STAFF, 4, 9)));
    var three = NOTHING.with(STAFF, new Answer.Quantity(3));

    assertThat(rules.nearMisses(situation(NOTHING), judged(rules, NOTHING))).isEmpty();
    assertThat(rules.nearMisses(situation(three), judged(rules, three))).hasSize(1);
  }
}
