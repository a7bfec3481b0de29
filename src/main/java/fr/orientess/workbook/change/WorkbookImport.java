package fr.orientess.workbook.change;

import fr.orientess.file.Table;
import fr.orientess.finding.Finding;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Quoted;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeLoader;
import fr.orientess.knowledge.LoadedKnowledge;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.workbook.Grid;
import fr.orientess.workbook.NamedGrid;
import fr.orientess.workbook.RevisedRow;
import fr.orientess.workbook.Revision;
import fr.orientess.workbook.Rewritten;
import fr.orientess.workbook.Source;
import fr.orientess.workbook.source.KnowledgeSources;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.jspecify.annotations.Nullable;

/** Works out what an edited workbook changes in a knowledge folder, and whether it may. */
public final class WorkbookImport {

  private final KnowledgeFiles files;
  private final LoadedKnowledge before;
  private final LocalDate today;
  private final String workbookName;
  private final Findings findings = new Findings();
  private final Blame blame;
  private final KnowledgeSources sources;
  private final List<String> notes = new ArrayList<>();

  private WorkbookImport(UsableKnowledge folder, String workbookName, LocalDate today) {
    this.files = folder.files();
    this.before = folder.loaded();
    this.today = today;
    this.workbookName = workbookName;
    this.blame = new Blame(workbookName);
    this.sources = new KnowledgeSources(files, folder.base());
  }

  /**
   * What importing a workbook would do; nothing is written.
   *
   * @param folder the folder as it is
   * @param workbookName as findings shall name it
   * @param today the day by which rows have ended
   */
  public static ImportPlan plan(
      UsableKnowledge folder, String workbookName, byte[] workbook, LocalDate today) {
    return new WorkbookImport(folder, workbookName, today).plan(workbook);
  }

  private ImportPlan plan(byte[] bytes) {
    var grids = sources.grids();
    var known =
        grids.stream().map(g -> g.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    var workbook = EditedWorkbook.read(workbookName, bytes, known, findings);
    var matching = new SheetMatching(workbook, grids, findings);
    var revisions = revisions(matching, grids);
    var changes = findings.hasErrors() ? List.<FileChange>of() : changes(matching, revisions);
    if (findings.hasErrors()) {
      return ImportPlan.refused(findings.sorted());
    }
    return checked(changes);
  }

  private Map<NamedGrid, Revision> revisions(SheetMatching matching, List<NamedGrid> grids) {
    var revisions = new LinkedHashMap<NamedGrid, Revision>();
    for (var named : grids) {
      var table = matching.matched().get(named);
      if (table == null) {
        notes.add(
            "Le classeur n’a pas de feuille « "
                + named.name()
                + " » : "
                + named.grid().title()
                + " reste tel quel.");
        revisions.put(named, unchanged(named.grid()));
      } else {
        var rows = new SheetRows(table, named.grid(), findings).all();
        var merge = new Merge(named.grid(), table.place(), matching.prints(named), findings);
        var revision = merge.with(rows);
        checkLetters(named.source(), revision, table);
        revisions.put(named, revision);
      }
    }
    return revisions;
  }

  private static Revision unchanged(Grid grid) {
    var rows = grid.entries().stream().map(e -> new RevisedRow(e, Map.of(), null)).toList();
    return new Revision(grid, rows, List.of());
  }

  /** A file keeps its encoding, and so cannot hold every letter. */
  private void checkLetters(Source source, Revision revision, Table table) {
    for (var row : revision.rows()) {
      row.changes()
          .forEach(
              (heading, value) ->
                  source
                      .unwritable(value)
                      .ifPresent(
                          letter ->
                              findings.error(
                                  table.row(Objects.requireNonNull(row.row())).at(heading),
                                  "Le caractère "
                                      + Quoted.value(letter)
                                      + " ne peut pas être écrit dans "
                                      + source.path()
                                      + ", qui est en Windows-1252.",
                                  "Remplacez-le, ou enregistrez d’abord ce fichier en UTF-8.")));
    }
  }

  private List<FileChange> changes(SheetMatching matching, Map<NamedGrid, Revision> revisions) {
    var changes = new ArrayList<FileChange>();
    for (var source : sources.all()) {
      var own = new LinkedHashMap<NamedGrid, Revision>();
      revisions.forEach(
          (named, revision) -> {
            if (named.source() == source) {
              own.put(named, revision);
            }
          });
      change(source, own, matching.matched(), changes);
    }
    for (var table : matching.added()) {
      changes.add(newFile(table, changes));
    }
    return changes;
  }

  private void change(
      Source source,
      Map<NamedGrid, Revision> own,
      Map<NamedGrid, Table> sheets,
      List<FileChange> changes) {
    if (own.values().stream().allMatch(Revision::isUnchanged)) {
      own.forEach((named, revision) -> blame(named, sheets.get(named), places(revision)));
      return;
    }
    var rewritten = rewritten(source, List.copyOf(own.values()));
    var places = rewritten.places().iterator();
    own.forEach((named, _) -> blame(named, sheets.get(named), places.next().byPlace()));
    var changed = own.values().stream().filter(revision -> !revision.isUnchanged()).toList();
    changes.add(new FileChange(source.path(), files.at(source.path()), rewritten.bytes(), changed));
  }

  /** What reads a workbook looks at less of it than what writes one. */
  private static Rewritten rewritten(Source source, List<Revision> revisions) {
    try {
      return source.rewrite(revisions);
    } catch (POIXMLException | UncheckedIOException e) {
      throw new ImportFailed(
          "Le fichier « "
              + source.path()
              + " » est abîmé et ne peut pas être modifié, rien n’a été écrit. Ouvrez-le dans un"
              + " tableur, enregistrez-le au même endroit et relancez l’import.");
    }
  }

  private static TreeMap<Integer, RevisedRow> places(Revision revision) {
    var places = new TreeMap<Integer, RevisedRow>();
    for (var row : revision.rows()) {
      var original = row.original();
      if (original != null) {
        places.put(original.place(), row);
      }
    }
    return places;
  }

  private void blame(
      NamedGrid named, @Nullable Table table, NavigableMap<Integer, RevisedRow> places) {
    if (table != null) {
      blame.add(named, String.valueOf(table.sheet()), places);
    }
  }

  private FileChange newFile(Table table, List<FileChange> others) {
    var taken = new TreeMap<>(files.contents());
    others.forEach(other -> taken.put(other.path(), other.after()));
    var source = NewTable.of(table, taken, sources.tableColumns());
    var grid = source.grids().getFirst();
    var rows = new SheetRows(table, grid, findings).all();
    var revision = new Merge(grid, table.place(), null, findings).with(rows);
    checkLetters(source, revision, table);
    var rewritten = source.rewrite(List.of(revision));
    var named = new NamedGrid(String.valueOf(table.sheet()), source, grid);
    blame(named, table, rewritten.places().getFirst().byPlace());
    return new FileChange(source.path(), null, rewritten.bytes(), List.of(revision));
  }

  /** Loads the folder as it would be, so that the workbook is judged like everything else. */
  private ImportPlan checked(List<FileChange> changes) {
    if (changes.isEmpty()) {
      return new ImportPlan(List.of(), List.of(), List.of(), notes);
    }
    var contents = new HashMap<>(files.contents());
    changes.forEach(change -> contents.put(change.path(), change.after()));
    var filesThen = KnowledgeFiles.of(contents);
    var then = KnowledgeLoader.load(filesThen, today);
    var errors = then.errors().stream().map(blame::inWorkbook).toList();
    if (!errors.isEmpty() || then.knowledge().isEmpty()) {
      return ImportPlan.refused(errors);
    }
    var faults = new Faithfulness(new KnowledgeSources(filesThen, then.knowledge().get()));
    changes.forEach(change -> faults.check(change, findings));
    if (findings.hasErrors()) {
      return ImportPlan.refused(findings.sorted());
    }
    return new ImportPlan(changes, List.of(), newWarnings(then), notes);
  }

  private List<Finding> newWarnings(LoadedKnowledge then) {
    Set<String> old =
        before.findings().stream()
            .map(finding -> finding.location().file() + finding.message())
            .collect(Collectors.toSet());
    return then.findings().stream()
        .filter(finding -> !old.contains(finding.location().file() + finding.message()))
        .map(blame::inWorkbook)
        .toList();
  }
}
