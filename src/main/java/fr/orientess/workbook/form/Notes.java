package fr.orientess.workbook.form;

import fr.orientess.wording.Typography;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Hangs a note on a heading, large enough for its text. */
final class Notes {

  private static final int CHARACTERS_A_LINE = 46;
  private static final int LINES_A_ROW = 2;
  private static final int COLUMNS = 2;

  private Notes() {}

  static void add(XSSFSheet sheet, int column, String text) {
    var things = sheet.getWorkbook().getCreationHelper();
    int lines = text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE).sum() + 1;
    var anchor = things.createClientAnchor();
    anchor.setCol1(column + 1);
    anchor.setCol2(column + 1 + COLUMNS);
    anchor.setRow1(0);
    anchor.setRow2(1 + Math.max(2, lines / LINES_A_ROW));
    var note = sheet.createDrawingPatriarch().createCellComment(anchor);
    note.setString(things.createRichTextString(Typography.of(text)));
    note.setAuthor("OrientESS");
    note.setAddress(0, column);
  }
}
