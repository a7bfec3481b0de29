package fr.orientess.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it shall be.
 *
 * @param original the record that it was, or null when it is new
 * @param changes canonical values by heading: those that differ, or all of a new one; an empty text
 *     empties a cell
 * @param row where it stands on the sheet that was edited, null when it is not there
 */
public record RevisedRow(
    @Nullable Entry original, Map<String, String> changes, @Nullable Integer row) {

  /** Copies the changes. */
  public RevisedRow {
    changes = Map.copyOf(changes);
  }

  /** True when the record stays to the byte. */
  public boolean isUnchanged() {
    return original != null && changes.isEmpty();
  }

  /** The value of a cell; empty when there is none. */
  public String cell(String heading) {
    var before = original == null ? "" : original.cells().getOrDefault(heading, "");
    return changes.getOrDefault(heading, before);
  }
}
