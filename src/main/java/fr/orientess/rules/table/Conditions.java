package fr.orientess.rules.table;

import fr.orientess.file.Cell;
import fr.orientess.file.Columns;
import fr.orientess.file.Identifier;
import fr.orientess.file.TableRow;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.territory.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a row asks of each question; equal cells of one question share one condition. */
final class Conditions {

  /** What people write between values; linear in the length of the cell. */
  private static final Pattern OTHER_SEPARATOR = Pattern.compile("[\\s,;/]+(?:(?:et|ou)\\s+)?");

  private record Written(Question question, Cell cell) {}

  private final Findings findings;
  private final PlaceCells places;
  private final NumberCells numbers;
  private final Map<Written, Condition> known = new HashMap<>();

  Conditions(Territories territories, Findings findings) {
    this.findings = findings;
    this.places = new PlaceCells(territories, findings);
    this.numbers = new NumberCells(findings);
  }

  /** The condition of a row on a question, or null when there is none or after an error. */
  @Nullable Condition read(Question question, Columns columns, TableRow row) {
    return switch (question.type()) {
      case NUMBER -> numbers.read(question, columns, row);
      case CHOICE, CHOICES, BOOLEAN, PLACE -> single(question, columns, row);
    };
  }

  private @Nullable Condition single(Question question, Columns columns, TableRow row) {
    var cell = columns.cell(row, question.id());
    if (cell.isEmpty() || cell == Cell.UNREADABLE) {
      return null;
    }
    var written = new Written(question, cell);
    var condition = known.get(written);
    if (condition == null) {
      int errors = findings.errors();
      condition = read(question, cell, columns.at(row, question.id()));
      // A cell that is wrong in part is an error again wherever it stands.
      if (condition != null && findings.errors() == errors) {
        known.put(written, condition);
      }
    }
    return condition;
  }

  private @Nullable Condition read(Question question, Cell cell, Location place) {
    if (cell.text().equals(CellList.UNSTATED)) {
      return new Condition.Unstated(question);
    }
    return switch (question.type()) {
      case BOOLEAN -> yesNo(question, cell, place);
      case PLACE -> places.read(question, cell.text(), place);
      default -> options(question, cell.text(), place);
    };
  }

  private @Nullable Condition yesNo(Question question, Cell cell, Location place) {
    switch (cell.text().toLowerCase(Locale.ROOT)) {
      case "oui", "vrai", "true" -> {
        return new Condition.Is(question, true);
      }
      case "non", "faux", "false" -> {
        return new Condition.Is(question, false);
      }
      default -> {
        findings.error(
            place,
            "La valeur " + Quoted.value(cell.text()) + " n’est ni oui ni non.",
            Nearest.proposal(
                cell.text(), List.of("oui", "non"), "Écrivez « oui », « non » ou « ? »."));
        return null;
      }
    }
  }

  private @Nullable Condition options(Question question, String text, Location place) {
    var list = CellList.of(text, place, findings);
    if (!list.listed().isEmpty() && !list.excluded().isEmpty()) {
      findings.error(
          place,
          "La cellule " + Quoted.value(text) + " mélange options et exclusions.",
          "Gardez les options, ou les exclusions qui commencent par « ! ».");
    }
    var listed = options(question, list.listed(), place);
    var excluded = options(question, list.excluded(), place);
    if (!listed.isEmpty()) {
      return new Condition.AnyOf(question, listed);
    }
    return excluded.isEmpty() ? null : new Condition.NoneOf(question, excluded);
  }

  /** The options of those ids, each once, in the order of the question. */
  private List<Option> options(Question question, List<CellList.Part> parts, Location place) {
    var options = new TreeMap<Integer, Option>();
    for (var part : parts) {
      question
          .option(part.id())
          .ifPresentOrElse(
              option -> options.put(option.position(), option),
              () -> unknown(question, part.written(), place));
    }
    return new ArrayList<>(options.values());
  }

  private void unknown(Question question, String written, Location place) {
    var ids = question.options().stream().map(Option::id).toList();
    findings.error(
        place,
        "L’option " + Quoted.value(written) + " est inconnue.",
        separated(written, ids)
            .orElseGet(
                () ->
                    Nearest.proposal(
                        written, ids, "Options possibles : " + String.join(", ", ids) + ".")));
  }

  /** The repair of several options between which something else than a bar stands. */
  private static Optional<String> separated(String written, List<String> ids) {
    var parts = OTHER_SEPARATOR.splitAsStream(written).map(Identifier::normalised).toList();
    return parts.size() > 1 && ids.containsAll(parts)
        ? Optional.of("Séparez les options par une barre : « " + String.join("|", parts) + " ».")
        : Optional.empty();
  }
}
