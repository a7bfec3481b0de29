package fr.orientess.workbook.form;

import fr.orientess.workbook.Choices;
import fr.orientess.workbook.NamedGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** The sheet with what drop-down lists propose, and what each value means. */
final class ListsSheet {

  private static final String NAME = "_options";
  private static final int WIDTH_OF_VALUES = 28;
  private static final int WIDTH_OF_LABELS = 48;

  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<Choices.Listed, String> ranges = new LinkedHashMap<>();
  private final List<Choices.Listed> lists = new ArrayList<>();

  ListsSheet(List<NamedGrid> grids) {
    grids.forEach(grid -> sizes.put(grid.name(), grid.grid().entries().size()));
  }

  /** Where the values of a list stand, as a formula names it; empty without a list. */
  String range(Choices choices) {
    return switch (choices) {
      case Choices.None _ -> "";
      case Choices.Listed list -> ranges.computeIfAbsent(list, this::add);
      case Choices.IdsOf(var sheet) ->
          "'" + sheet + "'!$A$2:$A$" + (1 + Math.max(1, sizes.getOrDefault(sheet, 1)));
    };
  }

  private String add(Choices.Listed list) {
    lists.add(list);
    var column = CellReference.convertNumToColString((lists.size() - 1) * 2);
    return NAME + "!$" + column + "$2:$" + column + "$" + (list.choices().size() + 1);
  }

  /** Writes the sheet once all lists are known. */
  void write(FittingWorkbook workbook, Looks looks) {
    var sheet = workbook.createSheet(NAME);
    int rows = 1 + lists.stream().mapToInt(list -> list.choices().size()).max().orElse(0);
    for (int row = 0; row < rows; row++) {
      var created = sheet.createRow(row);
      for (int i = 0; i < lists.size(); i++) {
        var list = lists.get(i);
        if (row == 0) {
          Cells.write(created, i * 2, list.title(), looks.helperHeading());
          Cells.write(created, i * 2 + 1, "en clair", looks.helperHeading());
        } else if (row <= list.choices().size()) {
          var choice = list.choices().get(row - 1);
          Cells.write(created, i * 2, choice.value(), looks.prose());
          Cells.write(created, i * 2 + 1, choice.label(), looks.prose());
        }
      }
    }
    for (int i = 0; i < lists.size(); i++) {
      Cells.width(sheet, i * 2, WIDTH_OF_VALUES);
      Cells.width(sheet, i * 2 + 1, WIDTH_OF_LABELS);
    }
    sheet.createFreezePane(0, 1);
    sheet.enableLocking();
  }
}
