package fr.orientess.workbook.source;

import fr.orientess.directory.DirectoryReader;
import fr.orientess.workbook.Column;
import fr.orientess.workbook.Grid;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Gives every grid the name of a sheet: short, unique whatever the case, and not taken. */
final class SheetNames {

  private static final int LONGEST = 31;

  /** Names that spreadsheets or this workbook keep for themselves. */
  private static final List<String> RESERVED = List.of("lisez-moi", "history", "historique");

  private final Set<String> taken = new HashSet<>(RESERVED);

  String of(Grid grid) {
    var wanted = WorkbookUtil.createSafeSheetName(wanted(grid), '-');
    var name = wanted;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      var suffix = " " + number;
      name = wanted.substring(0, Math.min(wanted.length(), LONGEST - suffix.length())) + suffix;
    }
    return name;
  }

  private static String wanted(Grid grid) {
    var name =
        switch (grid.path()) {
          case DirectoryReader.PROVIDERS -> KnowledgeSources.PROVIDERS;
          case DirectoryReader.OFFERS -> KnowledgeSources.OFFERS;
          default -> table(grid);
        };
    return name.startsWith(Column.HELPER_MARK) ? "table" + name : name;
  }

  private static String table(Grid grid) {
    var file = grid.path().substring(grid.path().lastIndexOf('/') + 1);
    var base = file.substring(0, file.lastIndexOf('.'));
    return grid.sheet() == null ? base : grid.sheet() + " (" + base + ")";
  }
}
