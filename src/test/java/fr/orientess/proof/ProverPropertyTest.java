package fr.orientess.proof;

import static fr.orientess.rules.SmallWorld.FORM;
import static fr.orientess.rules.SmallWorld.NEEDS;
import static fr.orientess.rules.SmallWorld.PLACE;
import static fr.orientess.rules.SmallWorld.QUESTIONNAIRE;
import static fr.orientess.rules.SmallWorld.TERRITORIES;
import static fr.orientess.rules.SmallWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.directory.Offer;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Option;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.SmallWorld;
import fr.orientess.rules.Truth;
import fr.orientess.rules.Verdict;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Compares what is proved of a whole rule base with trying out everything there is. */
class ProverPropertyTest {

  private static final int OFFERS = 3;

  private record Hole(String need, String commune) {}

  @Property(tries = 200)
  void coverageIsThatOfTryingOutTheWholeCoreSpace(@ForAll Random random) {
    var rows = new SmallWorld(random).rows(5, OFFERS);
    var classes = classes(rows);
    long noEligible = 0;
    long nothing = 0;
    var holes = new HashSet<Hole>();
    for (var communes : classes) {
      for (var need : needs()) {
        boolean isHole = true;
        for (var form : FORM.options()) {
          var best = best(rows, answers(form, communes.getFirst(), need));
          noEligible += best == Verdict.ELIGIBLE ? 0 : 1;
          nothing += best == Verdict.NO ? 1 : 0;
          isHole &= best == Verdict.NO;
        }
        if (isHole && need != null) {
          holes.add(new Hole(need.id(), communes.getFirst().code()));
        }
      }
    }

    var coverage = proof(rows).coverage();

    assertThat(coverage.combinations())
        .isEqualTo((long) classes.size() * needs().size() * FORM.options().size());
    assertThat(coverage.noEligible()).isEqualTo(noEligible);
    assertThat(coverage.nothing()).isEqualTo(nothing);
    assertThat(coverage.holes()).hasSize(holes.size());
    assertThat(coverage.holes()).allMatch(hole -> holes.contains(hole(hole, classes)));
  }

  private static Hole hole(Coverage.Cell cell, List<List<Territory>> classes) {
    var commune = cell.place().representative();
    var same = classes.stream().filter(c -> c.contains(commune)).findFirst().orElseThrow();
    assertThat(cell.place().communes()).hasSameElementsAs(same);
    return new Hole(cell.need().option().id(), same.getFirst().code());
  }

  @Property(tries = 200)
  void duplicatesUnusedOptionsAndUnreachableOffersAreFound(@ForAll Random random) {
    var world = new SmallWorld(random);
    var rows = new ArrayList<>(world.rows(4, OFFERS));
    rows.add(copyOf(rows.getFirst(), random));

    var proof = proof(rows);

    var pairs = new TreeSet<String>();
    for (var one : rows) {
      for (var other : rows) {
        if (one.id().compareTo(other.id()) < 0 && isSame(one, other)) {
          pairs.add(one.id() + "=" + other.id());
        }
      }
    }
    var found = new TreeSet<String>();
    for (var same : proof.duplicateRows()) {
      for (var one : same) {
        for (var other : same) {
          if (one.id().compareTo(other.id()) < 0) {
            found.add(one.id() + "=" + other.id());
          }
        }
      }
    }
    assertThat(found).isEqualTo(pairs).isNotEmpty();

    var named =
        rows.stream()
            .flatMap(row -> row.conditions().stream())
            .flatMap(condition -> named(condition).stream())
            .collect(Collectors.toSet());
    var unused = new ArrayList<String>();
    for (var question : List.of(FORM, NEEDS)) {
      for (var option : question.options()) {
        if (!named.contains(option)) {
          unused.add(question.id() + "/" + option.id());
        }
      }
    }
    assertThat(proof.unusedOptions()).isEqualTo(unused);

    var dead = proof.deadRows();
    for (int i = 0; i < OFFERS; i++) {
      int position = i;
      boolean isReachable =
          rows.stream().anyMatch(r -> r.offer().position() == position && !dead.contains(r));
      assertThat(proof.unreachableOffers().contains(SmallWorld.offer(i))).isNotEqualTo(isReachable);
    }
  }

  /** The same conditions in another order, and options in another order too. */
  private static EligibilityRow copyOf(EligibilityRow row, Random random) {
    var conditions = new ArrayList<Condition>();
    for (var condition : row.conditions()) {
      conditions.add(
          switch (condition) {
            case Condition.AnyOf(var question, var options) ->
                new Condition.AnyOf(question, options.reversed());
            case Condition.NoneOf(var question, var options) ->
                new Condition.NoneOf(question, options.reversed());
            default -> condition;
          });
    }
    Collections.shuffle(conditions, random);
    return new EligibilityRow(
        "copie",
        row.offer(),
        row.priority() + 5,
        conditions,
        row.from(),
        row.until(),
        "Autre motif",
        null,
        row.source());
  }

  private static boolean isSame(EligibilityRow one, EligibilityRow other) {
    return one.offer().equals(other.offer())
        && Objects.equals(one.from(), other.from())
        && Objects.equals(one.until(), other.until())
        && words(one).equals(words(other));
  }

  private static Set<String> words(EligibilityRow row) {
    return row.conditions().stream()
        .map(
            condition ->
                switch (condition) {
                  case Condition.AnyOf(var q, var options) -> q.id() + ids(options);
                  case Condition.NoneOf(var q, var options) -> q.id() + "!" + ids(options);
                  case Condition.Within(var q, var area, _) ->
                      q.id() + codes(area.listed()) + "!" + codes(area.excluded());
                  case Condition.Between(var q, var min, var max) -> q.id() + min + ".." + max;
                  case Condition.Is(var q, var value) -> q.id() + value;
                  case Condition.Unstated(var q) -> q.id() + "?";
                })
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(List<Option> options) {
    return options.stream().map(Option::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes(List<Territory> territories) {
    return territories.stream().map(Territory::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Option> named(Condition condition) {
    return switch (condition) {
      case Condition.AnyOf any -> any.options();
      case Condition.NoneOf none -> none.options();
      default -> List.of();
    };
  }

  private static Proof proof(List<EligibilityRow> rows) {
    var rules = new RuleBase(QUESTIONNAIRE, TERRITORIES, rows, OFFERS);
    List<Offer> offers = IntStream.range(0, OFFERS).mapToObj(SmallWorld::offer).toList();
    return new Prover(rules, offers, TODAY).prove(_ -> {});
  }

  /** The single needs and none. */
  private static List<@Nullable Option> needs() {
    var needs = new ArrayList<@Nullable Option>(NEEDS.options());
    needs.add(null);
    return needs;
  }

  private static Answers answers(Option form, Territory commune, @Nullable Option need) {
    return Answers.none(QUESTIONNAIRE)
        .with(FORM, new Answer.Choice(form))
        .with(NEEDS, new Answer.Choices(need == null ? List.of() : List.of(need)))
        .with(PLACE, new Answer.Place(commune));
  }

  private static Verdict best(List<EligibilityRow> rows, Answers answers) {
    return rows.stream()
        .map(row -> row.verdict(new Situation(answers, TODAY), TERRITORIES))
        .max(Verdict::compareTo)
        .orElse(Verdict.NO);
  }

  /** Communes that no row tells apart, whatever its dates. */
  private static List<List<Territory>> classes(List<EligibilityRow> rows) {
    var classes = new LinkedHashMap<List<Truth>, List<Territory>>();
    for (int number = 0; number < TERRITORIES.communeCount(); number++) {
      var commune = TERRITORIES.commune(number);
      var answer = new Answer.Place(commune);
      var truths =
          rows.stream()
              .flatMap(row -> row.conditions().stream())
              .filter(condition -> condition.question().equals(PLACE))
              .map(condition -> condition.truth(answer, TERRITORIES))
              .toList();
      classes.computeIfAbsent(truths, _ -> new ArrayList<>()).add(commune);
    }
    return List.copyOf(classes.values());
  }
}
