package fr.orientess.workbook.form;

import fr.orientess.workbook.CellKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the cells: what may be edited is unlocked, ids and sentences are texts. */
final class Looks {

  private static final byte[] TEAL = {0x0F, 0x4C, 0x4A};
  private static final byte[] GREY = {0x6B, 0x72, (byte) 0x80};
  private static final String TEXT = "@";
  private static final String DAY = "dd/mm/yyyy";
  private static final String GENERAL = "General";

  private final XSSFWorkbook workbook;
  private final Map<CellKind, CellStyle> cells = new EnumMap<>(CellKind.class);
  private final CellStyle heading;
  private final CellStyle helperHeading;
  private final CellStyle helper;
  private final CellStyle quoted;
  private final CellStyle title;
  private final CellStyle prose;
  private final CellStyle free;

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    for (var kind : CellKind.values()) {
      cells.put(kind, cell(format(kind)));
    }
    heading = heading(TEAL);
    helperHeading = heading(GREY);
    helper = makeHelper();
    quoted = cell(TEXT);
    quoted.setQuotePrefixed(true);
    title = makeTitle();
    prose = makeProse();
    free = makeFree();
  }

  private static String format(CellKind kind) {
    return switch (kind) {
      case NUMBER -> GENERAL;
      case DATE -> DAY;
      case TEXT, PROSE, LIST, PARTIAL_DATE, YES_NO -> TEXT;
    };
  }

  private XSSFCellStyle cell(String format) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setLocked(false);
    return style;
  }

  private XSSFCellStyle heading(byte[] colour) {
    var font = workbook.createFont();
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(IndexedColors.WHITE.getIndex());
    style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
    return style;
  }

  private CellStyle makeHelper() {
    var style = cell(TEXT);
    var font = workbook.createFont();
    font.setItalic(true);
    font.setColor(new XSSFColor(GREY));
    style.setFont(font);
    return style;
  }

  private CellStyle makeTitle() {
    var font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) 14);
    font.setColor(new XSSFColor(TEAL));
    var style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private CellStyle makeProse() {
    var style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle makeFree() {
    var style = workbook.createCellStyle();
    style.setLocked(false);
    return style;
  }

  /** A cell of a column. */
  CellStyle cell(CellKind kind) {
    return Objects.requireNonNull(cells.get(kind));
  }

  /** A text that a spreadsheet would take for a formula if it were typed again. */
  CellStyle quoted() {
    return quoted;
  }

  /** The heading of a column. */
  CellStyle heading() {
    return heading;
  }

  /** The heading of a column that nobody reads back. */
  CellStyle helperHeading() {
    return helperHeading;
  }

  /** A cell of such a column. */
  CellStyle helper() {
    return helper;
  }

  /** A title of the page that explains everything. */
  CellStyle title() {
    return title;
  }

  /** A paragraph of it. */
  CellStyle prose() {
    return prose;
  }

  /** Cells beside the table. */
  CellStyle free() {
    return free;
  }
}
