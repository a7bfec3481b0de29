package fr.orientess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Territories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What the index says is what the definitions say, tried out on everything a small world has. */
class RuleBasePropertyTest {

  private static final int OFFERS = 3;
  private static final Territories GEOGRAPHY = SmallWorld.TERRITORIES;

  private static RuleBase ruleBase(List<EligibilityRow> rows) {
    return new RuleBase(SmallWorld.QUESTIONNAIRE, GEOGRAPHY, rows, OFFERS);
  }

  private static Situation situation(Answers answers) {
    return new Situation(answers, SmallWorld.TODAY);
  }

  /** Offer id → verdict and deciding row, straight from the definition. */
  private static Map<String, String> byDefinition(List<EligibilityRow> rows, Situation situation) {
    var deciding = new TreeMap<String, EligibilityRow>();
    var order =
        Comparator.<EligibilityRow, Verdict>comparing(row -> row.verdict(situation, GEOGRAPHY))
            .reversed()
            .thenComparing(EligibilityRow::priority, Comparator.reverseOrder())
            .thenComparing(row -> unknownConditions(row, situation))
            .thenComparing(EligibilityRow::id);
    for (var row : rows) {
      if (row.verdict(situation, GEOGRAPHY) != Verdict.NO) {
        deciding.merge(row.offer().id(), row, (a, b) -> order.compare(a, b) <= 0 ? a : b);
      }
    }
    var result = new TreeMap<String, String>();
    deciding.forEach(
        (offer, row) -> result.put(offer, row.verdict(situation, GEOGRAPHY) + " " + row.id()));
    return result;
  }

  private static long unknownConditions(EligibilityRow row, Situation situation) {
    return row.conditions().stream()
        .filter(c -> c.truth(situation.to(c.question()), GEOGRAPHY) == Truth.UNKNOWN)
        .count();
  }

  private static Map<String, String> byIndex(RuleBase rules, Situation situation) {
    var verdicts = rules.verdicts();
    rules.judge(situation, verdicts);
    var result = new TreeMap<String, String>();
    for (int i = 0; i < verdicts.size(); i++) {
      result.put(verdicts.row(i).offer().id(), verdicts.verdict(i) + " " + verdicts.row(i).id());
    }
    return result;
  }

  @Property(tries = 3000)
  void theIndexGivesEveryOfferTheVerdictAndTheRowOfTheDefinition(@ForAll Random random) {
    var world = new SmallWorld(random);
    var rows = world.rows(random.nextInt(10) == 0 ? 200 : 12, OFFERS);
    var rules = ruleBase(rows);
    for (int i = 0; i < 5; i++) {
      var situation = situation(world.answers());
      assertThat(byIndex(rules, situation)).isEqualTo(byDefinition(rows, situation));
    }
  }

  @Property(tries = 500)
  void theOutlookCountsTheVerdictsOfTheDefinition(@ForAll Random random) {
    var world = new SmallWorld(random);
    var rows = world.rows(12, OFFERS);
    var rules = ruleBase(rows);
    var situation = situation(world.answers());
    var verdicts = byDefinition(rows, situation).values();
    var asked = rules.verdicts();
    rules.judge(situation, asked);

    var outlook = rules.outlook(situation);

    assertThat(outlook.left()).isEqualTo(verdicts.size());
    assertThat(outlook.sure())
        .isEqualTo(
            (int) verdicts.stream().filter(v -> v.startsWith(Verdict.ELIGIBLE.name())).count());
    assertThat(outlook.nextQuestions()).isEqualTo(rules.nextQuestions(situation, asked));
  }

  @Property(tries = 500)
  void theOrderOfRowsDoesNotMatter(@ForAll Random random) {
    var world = new SmallWorld(random);
    var rows = new ArrayList<>(world.rows(20, OFFERS));
    var situation = situation(world.answers());
    var before = byIndex(ruleBase(rows), situation);
    Collections.shuffle(rows, random);
    assertThat(byIndex(ruleBase(rows), situation)).isEqualTo(before);
  }

  @Property(tries = 1000)
  void oneMoreAnswerNeverTurnsADecidedVerdict(@ForAll Random random) {
    var world = new SmallWorld(random);
    var rules = ruleBase(world.rows(12, OFFERS));
    var answers = world.answers();
    var before = rules.verdicts();
    rules.judge(situation(answers), before);
    for (var question : SmallWorld.QUESTIONNAIRE.questions()) {
      for (var answer : refinements(question, answers.to(question))) {
        var after = rules.verdicts();
        rules.judge(situation(answers.with(question, answer)), after);
        for (int offer = 0; offer < OFFERS; offer++) {
          if (before.of(offer) != Verdict.TO_CONFIRM) {
            assertThat(after.of(offer)).isEqualTo(before.of(offer));
          }
        }
      }
    }
  }

  @Property(tries = 2000)
  void noAnswerIsTrueWhenEveryAnswerIsAndFalseWhenNoneIs(@ForAll Random random) {
    var rows = new SmallWorld(random).rows(4, OFFERS);
    for (var row : rows) {
      for (var condition : row.conditions()) {
        var truths = new HashSet<Truth>();
        SmallWorld.possibleAnswers(condition.question())
            .forEach(answer -> truths.add(condition.truth(answer, GEOGRAPHY)));
        var expected = truths.size() == 1 ? truths.iterator().next() : Truth.UNKNOWN;
        assertThat(condition.truth(null, GEOGRAPHY)).as("%s", condition).isEqualTo(expected);
      }
    }
  }

  @Property(tries = 1000)
  void aWidePlaceIsWhatAllItsCommunesAgreeOn(@ForAll Random random) {
    for (var row : new SmallWorld(random).rows(4, OFFERS)) {
      if (row.conditionOn(SmallWorld.PLACE) instanceof Condition.Within within) {
        assertAgreement(within);
      }
    }
  }

  private static void assertAgreement(Condition condition) {
    for (var territory : GEOGRAPHY.all()) {
      var truths = new HashSet<Truth>();
      for (int commune : GEOGRAPHY.communesOf(territory)) {
        truths.add(condition.truth(new Answer.Place(GEOGRAPHY.commune(commune)), GEOGRAPHY));
      }
      assertThat(condition.truth(new Answer.Place(territory), GEOGRAPHY))
          .isEqualTo(truths.size() == 1 ? truths.iterator().next() : Truth.UNKNOWN);
    }
  }

  /** All answers to a question that agree with the one given so far, be it none. */
  private static List<Answer> refinements(Question question, @Nullable Answer answer) {
    if (answer == null) {
      return new ArrayList<>(SmallWorld.possibleAnswers(question));
    }
    if (!(answer instanceof Answer.Place(var wide))) {
      return new ArrayList<>();
    }
    return GEOGRAPHY.all().stream()
        .filter(
            t ->
                Arrays.stream(GEOGRAPHY.communesOf(t))
                    .allMatch(c -> Arrays.binarySearch(GEOGRAPHY.communesOf(wide), c) >= 0))
        .<Answer>map(Answer.Place::new)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Property(tries = 300)
  void theNextQuestionsAreExactlyThoseThatCanStillChangeAVerdict(@ForAll Random random) {
    var world = new SmallWorld(random);
    var rows = world.rows(6, 2);
    var rules = ruleBase(rows);
    var situation = situation(world.answers());
    var verdicts = rules.verdicts();
    rules.judge(situation, verdicts);

    var found = new TreeMap<String, Integer>();
    rules
        .nextQuestions(situation, verdicts)
        .forEach(next -> found.put(next.question().id(), next.offers()));

    assertThat(found).isEqualTo(changesByTryingOut(rules, situation));
  }

  /** Question → number of offers whose verdict it can change, by trying out all answers to all. */
  private static Map<String, Integer> changesByTryingOut(RuleBase rules, Situation situation) {
    var open = new ArrayList<Question>();
    for (var question : SmallWorld.QUESTIONNAIRE.questions()) {
      if (situation.isOpen(question, GEOGRAPHY)) {
        open.add(question);
      }
    }
    var changes = new TreeMap<String, Integer>();
    for (int offer = 0; offer < OFFERS; offer++) {
      var alternatives = rules.rowsOf(offer);
      for (var question : open) {
        var others = new ArrayList<>(open);
        others.remove(question);
        if (canChange(alternatives, situation, question, others)) {
          changes.merge(question.id(), 1, Integer::sum);
        }
      }
    }
    return changes;
  }

  private static boolean canChange(
      List<EligibilityRow> alternatives,
      Situation situation,
      Question question,
      List<Question> others) {
    if (others.isEmpty()) {
      var without = best(alternatives, situation);
      return refinements(question, situation.to(question)).stream()
          .anyMatch(
              answer ->
                  best(alternatives, situation(situation.answers().with(question, answer)))
                      != without);
    }
    var next = others.getFirst();
    var rest = others.subList(1, others.size());
    if (canChange(alternatives, situation, question, rest)) {
      return true;
    }
    boolean isUsed = alternatives.stream().anyMatch(row -> row.conditionOn(next) != null);
    return isUsed
        && refinements(next, situation.to(next)).stream()
            .anyMatch(
                answer ->
                    canChange(
                        alternatives,
                        situation(situation.answers().with(next, answer)),
                        question,
                        rest));
  }

  private static Verdict best(List<EligibilityRow> alternatives, Situation situation) {
    return alternatives.stream()
        .map(row -> row.verdict(situation, GEOGRAPHY))
        .max(Comparator.naturalOrder())
        .orElse(Verdict.NO);
  }

  @Property(tries = 150)
  void thereAreNextQuestionsExactlyWhenSomeCompletionChangesAVerdict(@ForAll Random random) {
    var world = new SmallWorld(random);
    var rules = ruleBase(world.rows(4, OFFERS));
    var situation = situation(world.answers());
    var verdicts = rules.verdicts();
    rules.judge(situation, verdicts);

    assertThat(rules.nextQuestions(situation, verdicts).isEmpty())
        .isNotEqualTo(someCompletionChanges(rules, situation.answers(), 0, verdicts));
  }

  /** Answers all that is open from one question on, communes for places, and compares. */
  private static boolean someCompletionChanges(
      RuleBase rules, Answers answers, int from, Verdicts before) {
    var questions = SmallWorld.QUESTIONNAIRE.questions();
    if (from == questions.size()) {
      var after = rules.verdicts();
      rules.judge(situation(answers), after);
      return IntStream.range(0, OFFERS).anyMatch(o -> after.of(o) != before.of(o));
    }
    var question = questions.get(from);
    var possible = refinements(question, answers.to(question));
    possible.removeIf(a -> a instanceof Answer.Place(var place) && GEOGRAPHY.isWide(place));
    return possible.isEmpty()
        ? someCompletionChanges(rules, answers, from + 1, before)
        : possible.stream()
            .anyMatch(
                a -> someCompletionChanges(rules, answers.with(question, a), from + 1, before));
  }

  @Property(tries = 1000)
  void aNearMissIsARowWithOneFalseConditionOnAChangeableAnswer(@ForAll Random random) {
    var world = new SmallWorld(random);
    var rows = world.rows(15, OFFERS);
    var rules = ruleBase(rows);
    var situation = situation(world.answers());
    var verdicts = rules.verdicts();
    rules.judge(situation, verdicts);

    var found = new TreeMap<String, String>();
    for (var miss : rules.nearMisses(situation, verdicts)) {
      found.put(
          miss.row().offer().id(),
          miss.row().id() + " " + miss.refused().question() + " " + miss.verdict());
    }

    assertThat(found).isEqualTo(nearMissesByDefinition(rows, situation));
  }

  private static Map<String, String> nearMissesByDefinition(
      List<EligibilityRow> rows, Situation situation) {
    var best = new TreeMap<String, EligibilityRow>();
    var order =
        Comparator.<EligibilityRow, Long>comparing(row -> unknownConditions(row, situation))
            .thenComparing(EligibilityRow::priority, Comparator.reverseOrder())
            .thenComparing(EligibilityRow::id);
    var recommended = byDefinition(rows, situation).keySet();
    for (var row : rows) {
      if (!recommended.contains(row.offer().id()) && onlyRefusal(row, situation).isPresent()) {
        best.merge(row.offer().id(), row, (a, b) -> order.compare(a, b) <= 0 ? a : b);
      }
    }
    var result = new TreeMap<String, String>();
    best.forEach(
        (offer, row) -> {
          var verdict =
              unknownConditions(row, situation) == 0 ? Verdict.ELIGIBLE : Verdict.TO_CONFIRM;
          var question = onlyRefusal(row, situation).orElseThrow().question();
          result.put(offer, row.id() + " " + question + " " + verdict);
        });
    return result;
  }

  private static Optional<Condition> onlyRefusal(EligibilityRow row, Situation situation) {
    var refusals =
        row.conditions().stream()
            .filter(c -> c.truth(situation.to(c.question()), GEOGRAPHY) == Truth.FALSE)
            .toList();
    return row.holdsOn(situation.date())
            && refusals.size() == 1
            && refusals.getFirst().question().changeable()
            && situation.to(refusals.getFirst().question()) != null
        ? Optional.of(refusals.getFirst())
        : Optional.empty();
  }

  @Property
  void conjunctionAndDisjunctionFollowKleene(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.and(b.and(c))).isEqualTo(a.and(b).and(c));
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.not().not()).isEqualTo(a);
    assertThat(a.and(Truth.TRUE)).isEqualTo(a);
    assertThat(a.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
  }
}
