package fr.orientess.workbook;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet.
 *
 * @param heading as it is written on the sheet
 * @param note what goes there, in French
 * @param names says in words what a cell means, for a column beside it that nobody reads back; null
 *     when the cell speaks for itself
 */
public record Column(
    String heading,
    CellKind kind,
    String note,
    Choices choices,
    @Nullable UnaryOperator<String> names) {

  /** What headings begin with that are only there to help the reader. */
  public static final String HELPER_MARK = "_";

  /** A column without proposals and without words beside it. */
  public static Column of(String heading, CellKind kind, String note) {
    return new Column(heading, kind, note, Choices.NONE, null);
  }

  /** The same column with a drop-down list. */
  public Column proposing(Choices newChoices) {
    return new Column(heading, kind, note, newChoices, names);
  }

  /** The same column with words beside it. */
  public Column named(UnaryOperator<String> newNames) {
    return new Column(heading, kind, note, choices, newNames);
  }

  /** The heading of the column with the words. */
  public String helperHeading() {
    return HELPER_MARK + heading + " (en clair)";
  }
}
