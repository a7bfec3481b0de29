package fr.orientess.workbook.form;

import fr.orientess.workbook.Entry;
import fr.orientess.workbook.Grid;
import fr.orientess.workbook.WorkbookText;

/** A text that no cell of a workbook can hold; the message says where it is, in French. */
public final class CellTooLong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CellTooLong(Grid grid, Entry entry, String heading) {
    super(
        "L’export est impossible : dans "
            + grid.title()
            + ", « "
            + entry.id()
            + " », le texte de « "
            + heading
            + " » dépasse "
            + WorkbookText.LONGEST
            + " caractères, ce qu’aucune cellule ne peut contenir. Raccourcissez-le.");
  }
}
