package fr.orientess.cli;

import fr.orientess.directory.Offer;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.NearMiss;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why an offer fits a situation or not, in French lines: the verdict, then row by row. */
final class Explanation {

  private final KnowledgeBase knowledge;
  private final Situation situation;
  private final Offer offer;
  private final Optional<Recommendation> recommendation;
  private final Optional<NearMiss> nearMiss;
  private final List<EligibilityRow> rows;
  private final List<String> lines = new ArrayList<>();

  Explanation(KnowledgeBase knowledge, Situation situation, Offer offer) {
    this.knowledge = knowledge;
    this.situation = situation;
    this.offer = offer;
    Orientation orientation = knowledge.orienter().orient(situation);
    this.recommendation =
        orientation.recommendations().stream().filter(r -> r.offer().equals(offer)).findFirst();
    this.nearMiss =
        orientation.nearMisses().stream().filter(n -> n.row().offer().equals(offer)).findFirst();
    this.rows =
        knowledge.rows().stream()
            .filter(row -> row.offer().equals(offer))
            .sorted(Comparator.comparing(EligibilityRow::id))
            .toList();
  }

  List<String> lines() {
    var provider = knowledge.directory().providerOf(offer);
    lines.add("Offre " + offer.id() + " : " + offer.name());
    lines.add("Structure d’accompagnement " + provider.id() + " : " + provider.name());
    lines.add("Base de connaissances " + knowledge.version());
    lines.add("Date : " + French.date(situation.date()));
    lines.add("Verdict : " + French.verdict(verdict()) + ".");
    if (rows.isEmpty()) {
      lines.add("Aucune ligne de règle ne parle de cette offre : rien ne peut la rendre éligible.");
    }
    for (var row : rows) {
      lines.add("");
      lines.addAll(new RowExplanation(row, situation, knowledge).lines());
    }
    recommendation.ifPresent(this::explainRecommendation);
    nearMiss.ifPresent(this::explainNearMiss);
    return lines;
  }

  private Verdict verdict() {
    return recommendation.map(Recommendation::verdict).orElse(Verdict.NO);
  }

  private void explainRecommendation(Recommendation recommended) {
    lines.add("");
    lines.add("La ligne " + recommended.row().id() + " décide : " + whyDecides(recommended) + ".");
    lines.add("Raisons :");
    recommended.reasons().forEach(reason -> lines.add("  - " + reason));
    if (!recommended.toCheck().isEmpty()) {
      lines.add("À vérifier :");
      recommended.toCheck().forEach(point -> lines.add("  - " + point));
    }
    if (recommended.isSetAside()) {
      lines.add("Une règle d’orientation place cette offre en dernier.");
    }
  }

  /** The first criterion by which the deciding row beats every other one. */
  private String whyDecides(Recommendation recommended) {
    var deciding = recommended.row();
    var rivals = new ArrayList<>(rows);
    rivals.remove(deciding);
    if (rivals.isEmpty()) {
      return "c’est la seule de l’offre";
    }
    rivals.removeIf(row -> verdictOf(row) != recommended.verdict());
    if (rivals.isEmpty()) {
      return "aucune autre n’a un aussi bon verdict";
    }
    rivals.removeIf(row -> row.priority() != deciding.priority());
    if (rivals.isEmpty()) {
      return "à verdict égal, sa priorité est la plus haute";
    }
    rivals.removeIf(row -> openQuestions(row) != openQuestions(deciding));
    return rivals.isEmpty()
        ? "à verdict et priorité égaux, elle laisse le moins de questions ouvertes"
        : "tout le reste étant égal, son identifiant vient en premier";
  }

  private Verdict verdictOf(EligibilityRow row) {
    return row.verdict(situation, knowledge.territories());
  }

  private long openQuestions(EligibilityRow row) {
    return RowExplanation.openQuestions(row, situation, knowledge.territories());
  }

  private void explainNearMiss(NearMiss miss) {
    lines.add("");
    lines.add(
        "Presque : la ligne "
            + miss.row().id()
            + " serait « "
            + French.verdict(miss.verdict())
            + " » si une seule réponse changeait. Il faudrait : "
            + knowledge.orienter().wording().describe(miss.refused())
            + ".");
  }
}
