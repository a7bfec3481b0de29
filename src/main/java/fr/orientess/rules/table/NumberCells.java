package fr.orientess.rules.table;

import fr.orientess.file.Cell;
import fr.orientess.file.Columns;
import fr.orientess.file.TableRow;
import fr.orientess.file.WrittenNumber;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import org.jspecify.annotations.Nullable;

/** Reads the two cells that together bound a number. */
final class NumberCells {

  private final Findings findings;

  NumberCells(Findings findings) {
    this.findings = findings;
  }

  /** The condition of a row on a number, or null when both cells are empty or after an error. */
  @Nullable Condition read(Question question, Columns columns, TableRow row) {
    var minCell = columns.cell(row, Heading.min(question));
    var maxCell = columns.cell(row, Heading.max(question));
    if (minCell.isEmpty() && maxCell.isEmpty()) {
      return null;
    }
    var minPlace = columns.at(row, Heading.min(question));
    var maxPlace = columns.at(row, Heading.max(question));
    double min = bound(question, minCell, minPlace, Double.NEGATIVE_INFINITY);
    double max = bound(question, maxCell, maxPlace, Double.POSITIVE_INFINITY);
    if (isUnstated(minCell) || isUnstated(maxCell)) {
      return new Condition.Unstated(question);
    }
    if (min > max) {
      findings.error(
          maxPlace,
          "La borne haute "
              + Quoted.value(maxCell.text())
              + " est inférieure à la borne basse "
              + Quoted.value(minCell.text())
              + ".",
          "Échangez les deux bornes.");
      return null;
    }
    boolean unbounded = min == Double.NEGATIVE_INFINITY && max == Double.POSITIVE_INFINITY;
    return unbounded ? null : new Condition.Between(question, min, max);
  }

  private static boolean isUnstated(Cell cell) {
    return cell.text().equals(CellList.UNSTATED);
  }

  private double bound(Question question, Cell cell, Location place, double none) {
    if (cell.isEmpty() || cell == Cell.UNREADABLE || isUnstated(cell)) {
      return none;
    }
    var number = WrittenNumber.in(cell);
    if (number.isEmpty()) {
      findings.error(
          place,
          "La valeur " + Quoted.value(cell.text()) + " n’est pas un nombre.",
          "Écrivez un nombre comme 12 ou 1 234,5, ou « ? ».");
      return none;
    }
    double value = number.getAsDouble();
    if (value < question.min() || value > question.max()) {
      double nearest = Math.clamp(value, question.min(), question.max());
      findings.error(
          place,
          "La borne " + Quoted.value(cell.text()) + " sort des limites de la question.",
          "La valeur permise la plus proche est « " + WrittenNumber.of(nearest) + " ».");
    }
    return value;
  }
}
