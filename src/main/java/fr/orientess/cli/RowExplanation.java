package fr.orientess.cli;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Truth;
import fr.orientess.territory.Territories;
import java.util.ArrayList;
import java.util.List;

/** Why one row holds for a situation or not: its dates, then condition by condition. */
final class RowExplanation {

  private final EligibilityRow row;
  private final Situation situation;
  private final KnowledgeBase knowledge;

  RowExplanation(EligibilityRow row, Situation situation, KnowledgeBase knowledge) {
    this.row = row;
    this.situation = situation;
    this.knowledge = knowledge;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    var verdict = row.verdict(situation, knowledge.territories());
    lines.add("Ligne " + row.id() + " : " + French.verdict(verdict));
    lines.add("  Écrite dans " + row.source() + " ; priorité " + row.priority() + ".");
    lines.add("  " + dates());
    for (var condition : row.conditions()) {
      lines.add("  - " + explain(condition));
    }
    if (row.conditions().isEmpty()) {
      lines.add("  Elle ne pose aucune condition.");
    }
    return lines;
  }

  private String dates() {
    if (row.from() == null && row.until() == null) {
      return "Valable sans limite de dates.";
    }
    var from = row.from() == null ? "" : " du " + French.date(row.from());
    var until = row.until() == null ? "" : " jusqu’au " + French.date(row.until());
    var state = row.holdsOn(situation.date()) ? "en cours ce jour-là" : "pas en cours ce jour-là";
    return "Valable" + from + until + " : " + state + ".";
  }

  private String explain(Condition condition) {
    var answer = situation.to(condition.question());
    return French.truth(condition.truth(answer, knowledge.territories()))
        + " : "
        + knowledge.orienter().wording().describe(condition)
        + " ; "
        + (answer == null
            ? "sans réponse"
            : "réponse : " + French.answer(condition.question(), answer));
  }

  /** How many conditions of a row cannot be decided. */
  static long openQuestions(EligibilityRow row, Situation situation, Territories territories) {
    return row.conditions().stream()
        .filter(c -> c.truth(situation.to(c.question()), territories) == Truth.UNKNOWN)
        .count();
  }
}
