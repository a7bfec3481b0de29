package fr.orientess.rules.table;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Quoted;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Warns of rows that differ in nothing but their id. */
final class EqualRows {

  /** All of a row but its id and place. */
  private record Content(
      String offer,
      int priority,
      List<Condition> conditions,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable String toCheck) {}

  private final Findings findings;
  private final Map<Content, EligibilityRow> known = new HashMap<>();

  EqualRows(Findings findings) {
    this.findings = findings;
  }

  /** Compares a row to those before it. */
  void check(EligibilityRow row) {
    var content =
        new Content(
            row.offer().id(),
            row.priority(),
            row.conditions(),
            row.from(),
            row.until(),
            row.reason(),
            row.toCheck());
    var earlier = known.putIfAbsent(content, row);
    if (earlier != null) {
      findings.warning(
          row.source(),
          "La règle "
              + Quoted.value(row.id())
              + " est identique à la règle "
              + Quoted.value(earlier.id())
              + " ("
              + earlier.source()
              + ").",
          "Supprimez l’une des deux lignes.");
    }
  }
}
