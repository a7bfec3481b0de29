package fr.orientess.proof.impact;

import static fr.orientess.rules.SmallWorld.FORM;
import static fr.orientess.rules.SmallWorld.NEEDS;
import static fr.orientess.rules.SmallWorld.PLACE;
import static fr.orientess.rules.SmallWorld.QUESTIONNAIRE;
import static fr.orientess.rules.SmallWorld.TERRITORIES;
import static fr.orientess.rules.SmallWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Situation;
import fr.orientess.rules.SmallWorld;
import fr.orientess.rules.Truth;
import fr.orientess.rules.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Compares what the comparison says with trying out every answer there is. */
class ComparisonPropertyTest {

  private static final int OFFERS = 2;

  @Property(tries = 60)
  void gainsLossesAndDoubtsAreThoseOfTryingOutEverything(@ForAll Random random) {
    var world = new SmallWorld(random);
    var before = world.rows(4, OFFERS);
    var after = changed(before, world, random);

    var impact = Comparison.of(SmallKnowledge.of(before), SmallKnowledge.of(after), TODAY);

    assertThat(counts(impact.losses()))
        .isEqualTo(everywhere(before, after, (was, is) -> was != Verdict.NO && is == Verdict.NO));
    assertThat(counts(impact.gains()))
        .isEqualTo(everywhere(before, after, (was, is) -> was == Verdict.NO && is != Verdict.NO));
    var doubts =
        inCore(before, after, (was, is) -> was == Verdict.ELIGIBLE && is == Verdict.TO_CONFIRM);
    everywhere(before, after, (was, is) -> was == Verdict.ELIGIBLE && is == Verdict.TO_CONFIRM)
        .forEach(doubts::putIfAbsent);
    assertThat(counts(impact.toConfirm())).isEqualTo(doubts);
    var core = core(before, after);
    assertThat(impact.combinations()).isEqualTo(core.size());
    assertThat(impact.changed())
        .isEqualTo(
            core.stream()
                .filter(answers -> !verdicts(before, answers).equals(verdicts(after, answers)))
                .count());
    assertThat(impact.bounded()).isEmpty();
    Stream.of(impact.losses(), impact.gains(), impact.toConfirm(), impact.certain())
        .flatMap(List::stream)
        .forEach(ComparisonPropertyTest::addsUp);
  }

  /** Every group names its number of situations; together they are all. */
  private static void addsUp(OfferImpact impact) {
    long sum =
        impact.groups().stream()
            .map(group -> group.substring(group.lastIndexOf(" : ") + 3))
            .mapToLong(words -> Long.parseLong(words.substring(0, words.indexOf(' '))))
            .sum();
    assertThat(sum).isEqualTo(impact.count());
  }

  private static List<EligibilityRow> changed(
      List<EligibilityRow> rows, SmallWorld world, Random random) {
    var other = world.rows(4, OFFERS);
    var changed = new ArrayList<EligibilityRow>();
    for (int i = 0; i < Math.max(rows.size(), other.size()); i++) {
      var source = i < rows.size() && (i >= other.size() || random.nextInt(3) > 0) ? rows : other;
      if (random.nextInt(6) > 0) {
        changed.add(source.get(i));
      }
    }
    return changed;
  }

  private static Map<String, Long> counts(List<OfferImpact> impacts) {
    return impacts.stream().collect(Collectors.toMap(OfferImpact::offer, OfferImpact::count));
  }

  private static Verdict verdict(List<EligibilityRow> rows, String offer, Answers answers) {
    return rows.stream()
        .filter(row -> row.offer().id().equals(offer))
        .map(row -> row.verdict(new Situation(answers, TODAY), TERRITORIES))
        .max(Verdict::compareTo)
        .orElse(Verdict.NO);
  }

  private static Map<String, Verdict> verdicts(List<EligibilityRow> rows, Answers answers) {
    var verdicts = new HashMap<String, Verdict>();
    for (int offer = 0; offer < OFFERS; offer++) {
      var id = SmallWorld.offer(offer).id();
      verdicts.put(id, verdict(rows, id, answers));
    }
    return verdicts;
  }

  private static Map<String, Long> everywhere(
      List<EligibilityRow> before,
      List<EligibilityRow> after,
      BiPredicate<Verdict, Verdict> change) {
    var counts = new HashMap<String, Long>();
    for (int offer = 0; offer < OFFERS; offer++) {
      var id = SmallWorld.offer(offer).id();
      var conditions =
          Stream.concat(before.stream(), after.stream())
              .filter(row -> row.offer().id().equals(id))
              .flatMap(row -> row.conditions().stream())
              .toList();
      count(before, after, id, product(answers(conditions)), change, counts);
    }
    return counts;
  }

  private static Map<String, Long> inCore(
      List<EligibilityRow> before,
      List<EligibilityRow> after,
      BiPredicate<Verdict, Verdict> change) {
    var counts = new HashMap<String, Long>();
    var core = core(before, after);
    for (int offer = 0; offer < OFFERS; offer++) {
      count(before, after, SmallWorld.offer(offer).id(), core, change, counts);
    }
    return counts;
  }

  private static void count(
      List<EligibilityRow> before,
      List<EligibilityRow> after,
      String offer,
      List<Answers> all,
      BiPredicate<Verdict, Verdict> change,
      Map<String, Long> counts) {
    long count =
        all.stream()
            .filter(
                answers ->
                    change.test(verdict(before, offer, answers), verdict(after, offer, answers)))
            .count();
    if (count > 0) {
      counts.put(offer, count);
    }
  }

  private static List<Answers> core(List<EligibilityRow> before, List<EligibilityRow> after) {
    var places =
        Stream.of(before, after)
            .flatMap(List::stream)
            .flatMap(row -> row.conditions().stream())
            .filter(condition -> condition.question().equals(PLACE))
            .toList();
    var answers = new LinkedHashMap<Question, List<Answer>>();
    answers.put(FORM, SmallWorld.possibleAnswers(FORM));
    answers.put(NEEDS, singles(NEEDS));
    answers.put(PLACE, places(places));
    return product(answers);
  }

  /** By question that is used: one answer for each class of answers. */
  private static Map<Question, List<Answer>> answers(List<Condition> conditions) {
    var answers = new LinkedHashMap<Question, List<Answer>>();
    for (var question : QUESTIONNAIRE.questions()) {
      var on = conditions.stream().filter(c -> c.question().equals(question)).toList();
      if (!on.isEmpty()) {
        answers.put(
            question,
            switch (question.type()) {
              case CHOICE, BOOLEAN -> SmallWorld.possibleAnswers(question);
              case CHOICES -> sets(question, on);
              case NUMBER -> runs(SmallWorld.possibleAnswers(question), on);
              case PLACE -> places(on);
            });
      }
    }
    return answers;
  }

  private static List<Answer> singles(Question question) {
    return SmallWorld.possibleAnswers(question).stream()
        .filter(answer -> ((Answer.Choices) answer).options().size() < 2)
        .toList();
  }

  /** Single options, none, and all sets of options that some row excludes. */
  private static List<Answer> sets(Question question, List<Condition> conditions) {
    var excluded = new LinkedHashSet<Option>();
    for (var condition : conditions) {
      if (condition instanceof Condition.NoneOf none) {
        excluded.addAll(none.options());
      }
    }
    return SmallWorld.possibleAnswers(question).stream()
        .filter(
            answer -> {
              var options = ((Answer.Choices) answer).options();
              return options.size() < 2 || excluded.containsAll(options);
            })
        .toList();
  }

  /** The first number of each run of numbers that no condition tells apart. */
  private static List<Answer> runs(List<Answer> numbers, List<Condition> conditions) {
    var firsts = new ArrayList<Answer>();
    List<Truth> last = List.of();
    for (var number : numbers) {
      var truths = truths(number, conditions);
      if (!truths.equals(last)) {
        firsts.add(number);
      }
      last = truths;
    }
    return conditions.stream().allMatch(Condition.Unstated.class::isInstance)
        ? List.of(numbers.getFirst())
        : firsts;
  }

  /** One commune of each class of communes that no condition tells apart. */
  private static List<Answer> places(List<Condition> conditions) {
    var byTruths = new LinkedHashMap<List<Truth>, Answer>();
    for (int commune = 0; commune < TERRITORIES.communeCount(); commune++) {
      var answer = new Answer.Place(TERRITORIES.commune(commune));
      byTruths.putIfAbsent(truths(answer, conditions), answer);
    }
    return List.copyOf(byTruths.values());
  }

  private static List<Truth> truths(Answer answer, List<Condition> conditions) {
    return conditions.stream().map(c -> c.truth(answer, TERRITORIES)).toList();
  }

  private static List<Answers> product(Map<Question, List<Answer>> answers) {
    var all = new ArrayList<Answers>();
    walk(List.copyOf(answers.keySet()), answers, Answers.none(QUESTIONNAIRE), all::add);
    return all;
  }

  private static void walk(
      List<Question> open,
      Map<Question, List<Answer>> answers,
      Answers given,
      Consumer<Answers> action) {
    if (open.isEmpty()) {
      action.accept(given);
      return;
    }
    for (var answer : answers.get(open.getFirst())) {
      walk(open.subList(1, open.size()), answers, given.with(open.getFirst(), answer), action);
    }
  }
}
