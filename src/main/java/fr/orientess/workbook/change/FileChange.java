package fr.orientess.workbook.change;

import fr.orientess.workbook.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file that an import writes.
 *
 * @param before its bytes, or null when it is new
 * @param revisions what becomes of its records, one for each grid that changes
 */
public record FileChange(
    String path, byte @Nullable [] before, byte[] after, List<Revision> revisions) {

  /** Copies the list. */
  public FileChange {
    revisions = List.copyOf(revisions);
  }
}
