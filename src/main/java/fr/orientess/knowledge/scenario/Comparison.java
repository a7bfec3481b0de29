package fr.orientess.knowledge.scenario;

import fr.orientess.finding.Quoted;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.FirstStep;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Truth;
import fr.orientess.rules.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One orientation beside what was expected of it. */
final class Comparison {

  private final KnowledgeBase knowledge;
  private final Orientation orientation;
  private final Map<String, Recommendation> byOffer;
  private final List<String> failures = new ArrayList<>();

  Comparison(KnowledgeBase knowledge, Orientation orientation) {
    this.knowledge = knowledge;
    this.orientation = orientation;
    this.byOffer =
        orientation.recommendations().stream()
            .collect(Collectors.toMap(found -> found.offer().id(), Function.identity()));
  }

  /** What is not as expected, in the order of the expectations. */
  List<String> failures(Scenario.Expected expected) {
    expected.must().forEach(this::expectRecommended);
    expected.mustNot().forEach(offer -> expect(offer, Verdict.NO, "ne devrait pas convenir"));
    expected.toConfirm().forEach(o -> expect(o, Verdict.TO_CONFIRM, "devrait être à confirmer"));
    expectFirst(expected.first());
    return failures;
  }

  private void expectRecommended(String offer) {
    if (!byOffer.containsKey(offer)) {
      failures.add("L’offre " + name(offer) + " devrait convenir, mais " + is(offer, null) + ".");
    }
  }

  private void expect(String offer, Verdict verdict, String should) {
    var found = byOffer.get(offer);
    if ((found == null ? Verdict.NO : found.verdict()) != verdict) {
      failures.add("L’offre " + name(offer) + " " + should + ", mais " + is(offer, found) + ".");
    }
  }

  private String name(String offer) {
    return knowledge
        .directory()
        .offer(offer)
        .map(known -> Quoted.value(known.name()) + " (" + offer + ")")
        .orElse(Quoted.value(offer));
  }

  private String is(String offer, @Nullable Recommendation found) {
    if (found == null) {
      return "elle ne convient pas : " + whyNot(offer);
    }
    if (found.verdict() == Verdict.ELIGIBLE) {
      return "elle est éligible par la ligne " + found.row().id();
    }
    return "elle est à confirmer par la ligne "
        + found.row().id()
        + " : "
        + found.toConfirm().stream()
            .map(question -> Quoted.value(question.label()))
            .collect(Collectors.joining(", "));
  }

  /** What the row that comes closest asks for, or why there is none. */
  private String whyNot(String offer) {
    var rows = knowledge.rows().stream().filter(row -> row.offer().id().equals(offer)).toList();
    if (rows.isEmpty()) {
      return "aucune ligne de règle ne parle d’elle";
    }
    return rows.stream()
        .filter(row -> row.holdsOn(orientation.situation().date()))
        .min(Comparator.comparingInt(row -> refused(row).size()))
        .map(row -> "la ligne " + row.id() + " demande " + wording(refused(row)))
        .orElse("aucune de ses lignes n’est en cours ce jour-là");
  }

  private List<Condition> refused(EligibilityRow row) {
    return row.conditions().stream().filter(this::isRefused).toList();
  }

  private boolean isRefused(Condition condition) {
    var answer = orientation.situation().to(condition.question());
    return condition.truth(answer, knowledge.territories()) == Truth.FALSE;
  }

  private String wording(List<Condition> conditions) {
    return conditions.stream()
        .map(knowledge.orienter().wording()::describe)
        .collect(Collectors.joining(" ; "));
  }

  private void expectFirst(List<String> expected) {
    var steps = orientation.firstSteps();
    for (int i = 0; i < expected.size(); i++) {
      if (i >= steps.size() || !names(expected.get(i), steps.get(i))) {
        failures.add(
            "Les premiers pas devraient commencer par "
                + String.join(", ", expected)
                + ", mais "
                + (steps.isEmpty() ? "il n’y en a aucun." : "ce sont : " + ids(steps) + "."));
        return;
      }
    }
  }

  private static boolean names(String expected, FirstStep step) {
    return expected.equals(step.provider().id())
        || (step.offer() != null && expected.equals(step.offer().id()));
  }

  private static String ids(List<FirstStep> steps) {
    return steps.stream()
        .map(step -> step.offer() == null ? step.provider().id() : step.offer().id())
        .collect(Collectors.joining(", "));
  }
}
