package fr.orientess.proof;

import static fr.orientess.rules.SmallWorld.FORM;
import static fr.orientess.rules.SmallWorld.STAFF;
import static fr.orientess.rules.SmallWorld.TERRITORIES;
import static fr.orientess.rules.SmallWorld.TODAY;
import static fr.orientess.rules.SmallWorld.row;
import static fr.orientess.rules.SmallWorld.territory;
import static fr.orientess.rules.SmallWorld.within;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Outcomes;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.SmallWorld;
import fr.orientess.rules.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OfferProofTest {

  private static OfferProof proof(EligibilityRow... rows) {
    return proof(List.of(rows));
  }

  private static OfferProof proof(List<EligibilityRow> rows) {
    return new OfferProof(rows, new Outcomes(TERRITORIES), TODAY, 1L << 30);
  }

  private static Condition form(int... options) {
    return new Condition.AnyOf(FORM, Arrays.stream(options).mapToObj(FORM.options()::get).toList());
  }

  private static List<String> ids(List<EligibilityRow> rows) {
    return rows.stream().map(EligibilityRow::id).toList();
  }

  @Test
  void aRowThatAsksMoreThanAnotherIsMasked() {
    var proof = proof(row("large", 0, form(0, 1)), row("precise", 0, form(0), staff(1)));

    assertThat(ids(proof.maskedRows())).containsExactly("precise");
    assertThat(proof.deadRows()).isEmpty();
    assertThat(proof.isReachable()).isTrue();
  }

  @Test
  void tooManyRowsOrTooMuchWorkIsABoundUnderWhichNothingIsSaid() {
    var twins = List.of(row("a", 0, form(0)), row("b", 0, form(0)));
    var many = new ArrayList<EligibilityRow>();
    for (int number = 0; number <= OfferProof.MOST_ROWS; number++) {
      many.add(row("r" + number, 0, form(0)));
    }

    assertThat(proof(twins).isBounded()).isFalse();
    for (var bounded :
        List.of(proof(many), new OfferProof(twins, new Outcomes(TERRITORIES), TODAY, 3))) {
      assertThat(bounded.isBounded()).isTrue();
      assertThat(bounded.maskedRows()).isEmpty();
      assertThat(bounded.isReachable()).isTrue();
    }
    assertThat(SimilarRows.mergeable(many)).isEmpty();
  }

  private static Condition staff(double least) {
    return new Condition.Between(STAFF, least, Double.POSITIVE_INFINITY);
  }

  @Test
  void rowsThatTogetherCoverAnotherStillLeaveItWhatIsNotAnswered() {
    var proof =
        proof(row("a", 0, form(0)), row("b", 0, form(1)), row("c", 0, form(2)), row("d", 0));

    assertThat(ids(proof.maskedRows())).isEmpty();
  }

  @Test
  void aPlaceThatIsNowhereAndAnEndedRowAreDead() {
    var nowhere = row("nulle-part", 0, within(List.of(territory("D11")), List.of(territory("R1"))));
    var ended =
        new EligibilityRow(
            "finie",
            SmallWorld.offer(0),
            50,
            List.of(),
            null,
            TODAY.minusDays(1),
            null,
            null,
            nowhere.source());
    var coming =
        new EligibilityRow(
            "a-venir",
            SmallWorld.offer(0),
            50,
            List.of(),
            TODAY.plusDays(9),
            null,
            null,
            null,
            nowhere.source());

    assertThat(ids(proof(nowhere, ended, coming).deadRows()))
        .containsExactlyInAnyOrder("nulle-part", "finie");
    assertThat(proof(nowhere, ended).isReachable()).isFalse();
    assertThat(proof().isReachable()).isFalse();
  }

  @Property(tries = 200)
  void aRowIsMaskedOrDeadExactlyWhenTryingOutEverythingSaysSo(@ForAll Random random) {
    var rows = new SmallWorld(random).rows(5, 1);
    var rules = new RuleBase(SmallWorld.QUESTIONNAIRE, TERRITORIES, rows, 1);
    var deciding = new TreeSet<String>();
    var alive = new TreeSet<String>();
    for (int day = 0; day < 4; day++) {
      var date = TODAY.plusDays(day);
      forEverything(
          rows, answers -> tryOut(rules, rows, new Situation(answers, date), deciding, alive));
    }

    var proof = proof(rows);

    var expectedDead = new TreeSet<>(ids(rows));
    expectedDead.removeAll(alive);
    var expectedMasked = new TreeSet<>(alive);
    expectedMasked.removeAll(deciding);
    assertThat(new TreeSet<>(ids(proof.deadRows()))).isEqualTo(expectedDead);
    assertThat(new TreeSet<>(ids(proof.maskedRows()))).isEqualTo(expectedMasked);
    assertThat(proof.isReachable()).isEqualTo(!alive.isEmpty());
  }

  private static void tryOut(
      RuleBase rules,
      List<EligibilityRow> rows,
      Situation situation,
      TreeSet<String> deciding,
      TreeSet<String> alive) {
    var verdicts = rules.verdicts();
    rules.judge(situation, verdicts);
    if (verdicts.size() > 0) {
      deciding.add(verdicts.row(0).id());
    }
    for (var row : rows) {
      if (row.verdict(situation, TERRITORIES) != Verdict.NO) {
        alive.add(row.id());
      }
    }
  }

  private static void forEverything(List<EligibilityRow> rows, Consumer<Answers> action) {
    var used = new ArrayList<Question>();
    for (var question : SmallWorld.QUESTIONNAIRE.questions()) {
      if (rows.stream().anyMatch(row -> row.conditionOn(question) != null)) {
        used.add(question);
      }
    }
    forEverything(used, Answers.none(SmallWorld.QUESTIONNAIRE), action);
  }

  private static void forEverything(
      List<Question> open, Answers answers, Consumer<Answers> action) {
    if (open.isEmpty()) {
      action.accept(answers);
      return;
    }
    var rest = open.subList(1, open.size());
    forEverything(rest, answers, action);
    for (var answer : SmallWorld.possibleAnswers(open.getFirst())) {
      forEverything(rest, answers.with(open.getFirst(), answer), action);
    }
  }
}
