package fr.orientess.rules.table;

import fr.orientess.file.Cell;
import fr.orientess.file.Columns;
import fr.orientess.file.Identifier;
import fr.orientess.file.TableRow;
import fr.orientess.file.WrittenDate;
import fr.orientess.file.WrittenNumber;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row that are not conditions. */
final class RowReader {

  private static final int USUAL_PRIORITY = 50;
  private static final int HIGHEST_PRIORITY = 100;

  private final Columns columns;
  private final TableRow row;
  private final Findings findings;

  RowReader(Columns columns, TableRow row, Findings findings) {
    this.columns = columns;
    this.row = row;
    this.findings = findings;
  }

  /**
   * The id in a column, in lower case; null after an error, or when the column is missing.
   *
   * @param known ids of which one may be meant by a text that is none
   */
  @Nullable String id(String heading, Collection<String> known) {
    var cell = columns.cell(row, heading);
    if (!columns.has(heading) || cell == Cell.UNREADABLE) {
      return null;
    }
    if (cell.isEmpty()) {
      findings.error(
          columns.at(row, heading),
          "Il manque l’identifiant dans la colonne « " + heading + " ».",
          "Complétez la ligne, ou videz-la entièrement.");
      return null;
    }
    var id = Identifier.normalised(cell.text());
    if (!Identifier.isValid(id)) {
      findings.error(
          columns.at(row, heading),
          "L’identifiant " + Quoted.value(cell.text()) + " est mal formé.",
          Nearest.to(id, known)
                  .map(nearest -> "Vouliez-vous dire « " + nearest + " » ? ")
                  .orElse("")
              + Identifier.form(id));
      return null;
    }
    return id;
  }

  /** The text in a column, or null when there is none. */
  @Nullable String text(String heading) {
    var text = columns.cell(row, heading).text();
    return text.isEmpty() ? null : text;
  }

  /** The priority; the usual one when the cell is empty or after an error. */
  int priority() {
    var cell = columns.cell(row, Heading.PRIORITY);
    if (cell.isEmpty() || cell == Cell.UNREADABLE) {
      return USUAL_PRIORITY;
    }
    double value = WrittenNumber.in(cell).orElse(Double.NaN);
    if (value >= 0 && value <= HIGHEST_PRIORITY && value == Math.rint(value)) {
      return (int) value;
    }
    findings.error(
        columns.at(row, Heading.PRIORITY),
        "La priorité " + Quoted.value(cell.text()) + " ne convient pas.",
        // Where a spreadsheet shows 80 %, the cell holds 0,8: 1 would be no help.
        value != Math.rint(value)
            ? "Écrivez un nombre entier de 0 à 100."
            : "La valeur permise la plus proche est « "
                + Math.round(Math.clamp(value, 0, HIGHEST_PRIORITY))
                + " ».");
    return USUAL_PRIORITY;
  }

  /** The date in a column, or null when there is none or after an error. */
  @Nullable LocalDate date(String heading) {
    var cell = columns.cell(row, heading);
    if (cell.isEmpty() || cell == Cell.UNREADABLE) {
      return null;
    }
    var date = WrittenDate.in(cell);
    if (date.isEmpty()) {
      findings.error(
          columns.at(row, heading),
          "La date " + Quoted.value(cell.text()) + " n’existe pas ou est mal écrite.",
          WrittenDate.repair(cell.text()));
    }
    return date.orElse(null);
  }

  /** Makes an error of dates that are upside down. */
  void checkOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null && until != null && until.isBefore(from)) {
      findings.error(
          columns.at(row, Heading.UNTIL),
          "La fin "
              + Quoted.value(columns.cell(row, Heading.UNTIL).text())
              + " précède le début "
              + Quoted.value(columns.cell(row, Heading.FROM).text())
              + ".",
          "Échangez les deux dates.");
    }
  }
}
