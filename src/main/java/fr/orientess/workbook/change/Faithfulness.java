package fr.orientess.workbook.change;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.RevisedRow;
import fr.orientess.workbook.Revision;
import fr.orientess.workbook.source.KnowledgeSources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rewritten files again before they are kept: they must say what was meant. */
final class Faithfulness {

  private final KnowledgeSources written;

  Faithfulness(KnowledgeSources written) {
    this.written = written;
  }

  /** A file that says anything else becomes an error. */
  void check(FileChange change, Findings findings) {
    for (var revision : change.revisions()) {
      if (!meant(revision).equals(said(revision))) {
        findings.error(
            Location.of(change.path()),
            "Le fichier "
                + Quoted.value(change.path())
                + " ne dirait pas exactement ce que dit le classeur.",
            "Enregistrez-le d’abord en « CSV UTF-8 », exportez de nouveau et reportez vos"
                + " changements.");
      }
    }
  }

  private List<Map<String, String>> said(Revision revision) {
    return written.grids().stream()
        .filter(named -> named.grid().isAt(revision.grid().path(), revision.grid().sheet()))
        .flatMap(named -> named.grid().entries().stream())
        .map(Entry::cells)
        .toList();
  }

  private static List<Map<String, String>> meant(Revision revision) {
    return revision.rows().stream().map(row -> cells(row, revision.grid().columns())).toList();
  }

  private static Map<String, String> cells(RevisedRow row, List<Column> columns) {
    var cells = new HashMap<String, String>();
    for (var column : columns) {
      var value = row.cell(column.heading());
      if (!value.isEmpty()) {
        cells.put(column.heading(), value);
      }
    }
    return cells;
  }
}
