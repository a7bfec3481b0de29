package fr.orientess.workbook.change;

import fr.orientess.workbook.Column;
import fr.orientess.workbook.Entry;
import fr.orientess.workbook.RevisedRow;
import fr.orientess.workbook.Revision;
import java.util.ArrayList;
import java.util.List;

/** What an import changes, row by row and cell by cell, in French. */
public final class DifferenceText {

  private static final String NOTHING = "(vide)";

  private final List<String> lines = new ArrayList<>();

  private DifferenceText() {}

  /** The lines for all files, and one that counts them. */
  public static List<String> lines(List<FileChange> changes) {
    var text = new DifferenceText();
    changes.forEach(text::add);
    text.lines.add(
        changes.isEmpty()
            ? "Aucun changement à écrire : depuis son export, le classeur n’a pas été modifié, ou"
                + " le dossier dit déjà la même chose. Les colonnes grises ne sont pas importées."
            : counted(changes.size(), "fichier") + " à écrire.");
    return text.lines;
  }

  private void add(FileChange change) {
    for (var revision : change.revisions()) {
      lines.add(
          revision.grid().title()
              + (change.before() == null ? " (nouveau fichier)" : "")
              + " : "
              + summary(revision));
      revision.removed().forEach(entry -> lines.add("  - " + name(entry)));
      revision.rows().stream().filter(row -> !row.isUnchanged()).forEach(r -> add(r, revision));
      lines.add("");
    }
  }

  private static String summary(Revision revision) {
    long added = revision.rows().stream().filter(row -> row.original() == null).count();
    long changed =
        revision.rows().stream()
            .filter(row -> row.original() != null && !row.isUnchanged())
            .count();
    var parts = new ArrayList<String>();
    addCount(parts, changed, "modifiée");
    addCount(parts, added, "ajoutée");
    addCount(parts, revision.removed().size(), "supprimée");
    return parts.isEmpty() ? "aucune ligne" : String.join(", ", parts);
  }

  private static void addCount(List<String> parts, long count, String what) {
    if (count > 0) {
      var noun = parts.isEmpty() ? (count > 1 ? " lignes " : " ligne ") : " ";
      parts.add(count + noun + what + (count > 1 ? "s" : ""));
    }
  }

  private static String name(Entry entry) {
    return entry.id().isEmpty() ? "(sans identifiant)" : entry.id();
  }

  private void add(RevisedRow row, Revision revision) {
    var original = row.original();
    var where = row.row() == null ? "" : " (ligne " + row.row() + " de la feuille)";
    if (original == null) {
      var id = row.cell(revision.grid().key());
      lines.add("  + " + (id.isEmpty() ? "(sans identifiant)" : id) + where);
    } else {
      lines.add("  ~ " + name(original) + where);
    }
    for (var column : revision.grid().columns()) {
      if (row.changes().containsKey(column.heading())) {
        addCell(row, column);
      }
    }
  }

  private void addCell(RevisedRow row, Column column) {
    var original = row.original();
    var after = shown(row.cell(column.heading()), column);
    var before =
        original == null
            ? ""
            : shown(original.cells().getOrDefault(column.heading(), ""), column) + " → ";
    lines.add("      " + column.heading() + " : " + before + after);
  }

  private static String shown(String value, Column column) {
    return value.isEmpty() ? NOTHING : column.kind().shown(value).replace("\n", " ⏎ ");
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number > 1 ? "s" : "");
  }
}
