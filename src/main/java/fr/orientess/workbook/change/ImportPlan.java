package fr.orientess.workbook.change;

import fr.orientess.finding.Finding;
import java.util.List;

/**
 * What an import would do.
 *
 * @param changes the files that it would write; none when it is refused
 * @param errors why it is refused, each with its place in the workbook; none when it is sound
 * @param warnings what would deserve a look afterwards, and did not before
 * @param notes what else the analyst should know, in French
 */
public record ImportPlan(
    List<FileChange> changes, List<Finding> errors, List<Finding> warnings, List<String> notes) {

  /** Copies the lists. */
  public ImportPlan {
    changes = List.copyOf(changes);
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }

  static ImportPlan refused(List<Finding> errors) {
    return new ImportPlan(List.of(), errors, List.of(), List.of());
  }
}
