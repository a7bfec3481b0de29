package fr.orientess.proof;

import fr.orientess.directory.Offer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Outcomes;
import fr.orientess.rules.RuleBase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Proves a rule base: sweeps the whole answer space and looks at every row of every offer. */
public final class Prover {

  /** A minute or two on two cores, for all offers together. */
  private static final long MOST_WORK = 1L << 36;

  private final RuleBase rules;
  private final List<Offer> offers;
  private final LocalDate date;
  private final CoreSpace space;

  /** Proves those rules about those offers as they are on a day. */
  public Prover(RuleBase rules, List<Offer> offers, LocalDate date) {
    this.rules = rules;
    this.offers = List.copyOf(offers);
    this.date = date;
    this.space = new CoreSpace(rules.questionnaire(), rules.placeClasses());
  }

  /** The core space of the rules. */
  public CoreSpace coreSpace() {
    return space;
  }

  /**
   * The whole proof.
   *
   * @param progress told how many combinations of the core space have been judged since the last
   *     time
   */
  public Proof prove(LongConsumer progress) {
    var coverage = Coverage.of(rules, space, date, progress);
    var outcomes = new Outcomes(rules.territories());
    long work = MOST_WORK / Math.max(1, offers.size());
    var byOffer =
        offers.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    offer -> offer, offer -> new OfferProof(rows(offer), outcomes, date, work)));
    return new Proof(
        coverage,
        byOffer.values().stream().flatMap(p -> p.maskedRows().stream()).sorted(BY_ID).toList(),
        byOffer.values().stream().flatMap(p -> p.deadRows().stream()).sorted(BY_ID).toList(),
        offers.stream().flatMap(offer -> SimilarRows.equal(rows(offer)).stream()).toList(),
        offers.stream().flatMap(offer -> SimilarRows.mergeable(rows(offer)).stream()).toList(),
        offers.stream().filter(offer -> !proof(byOffer, offer).isReachable()).toList(),
        unusedOptions(),
        unusedQuestions(),
        offers.stream().filter(offer -> proof(byOffer, offer).isBounded()).toList());
  }

  private static final Comparator<EligibilityRow> BY_ID = Comparator.comparing(EligibilityRow::id);

  private static OfferProof proof(Map<Offer, OfferProof> byOffer, Offer offer) {
    return Objects.requireNonNull(byOffer.get(offer));
  }

  private List<EligibilityRow> rows(Offer offer) {
    return rules.rowsOf(offer.position()).stream().sorted(BY_ID).toList();
  }

  private List<String> unusedOptions() {
    var named = new HashMap<Question, Set<Option>>();
    for (var row : rules.rows()) {
      for (var condition : row.conditions()) {
        var options =
            switch (condition) {
              case Condition.AnyOf any -> any.options();
              case Condition.NoneOf none -> none.options();
              default -> List.<Option>of();
            };
        named.computeIfAbsent(condition.question(), _ -> new HashSet<>()).addAll(options);
      }
    }
    return rules.questionnaire().questions().stream()
        .flatMap(
            question ->
                question.options().stream()
                    .filter(option -> !named.getOrDefault(question, Set.of()).contains(option))
                    .map(option -> question.id() + "/" + option.id()))
        .toList();
  }

  private List<String> unusedQuestions() {
    var used = new HashSet<Question>();
    rules.rows().forEach(row -> row.conditions().forEach(c -> used.add(c.question())));
    return rules.questionnaire().questions().stream()
        .filter(question -> !used.contains(question))
        .map(Question::id)
        .toList();
  }
}
