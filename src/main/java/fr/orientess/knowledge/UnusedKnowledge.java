package fr.orientess.knowledge;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.guidance.GuidanceRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Warns of what stands in a knowledge folder without ever having an effect. */
final class UnusedKnowledge {

  private final Findings findings;

  UnusedKnowledge(Findings findings) {
    this.findings = findings;
  }

  /**
   * Warns of offers that no row names.
   *
   * @param places where each offer is written, by its id
   */
  void warnOfOffers(Map<String, Location> places, Set<String> named) {
    places.forEach(
        (offer, place) -> {
          if (!named.contains(offer)) {
            findings.warning(
                place,
                "L’offre " + Quoted.value(offer) + " n’a aucune ligne de règle.",
                "Ajoutez une ligne à une table, ou supprimez l’offre.");
          }
        });
  }

  /** Warns of guidance that reads a question on which no row has a condition. */
  void warnOfQuestions(List<GuidanceRule> guidance, List<EligibilityRow> rows) {
    var used =
        rows.stream()
            .flatMap(row -> row.conditions().stream())
            .map(Condition::question)
            .collect(Collectors.toSet());
    for (var rule : guidance) {
      for (var question : rule.questions()) {
        if (!used.contains(question)) {
          findings.warning(
              rule.source(),
              "La règle "
                  + Quoted.value(rule.name())
                  + " lit la question "
                  + Quoted.value(question.id())
                  + ", qu’aucune ligne de règle n’utilise.",
              "Utilisez la question dans une table, ou retirez-la de la règle.");
        }
      }
    }
  }
}
