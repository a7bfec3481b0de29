package fr.orientess.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a workbook, as its XML writes them, into cells of a table. */
final class XlsxCells {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d{1,3})?");
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_TEXT = 100_000;

  private final XlsxWorkbook workbook;

  XlsxCells(XlsxWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The cell, or null when it cannot be read. */
  @Nullable Cell cell(@Nullable String type, int style, String written) {
    if (written.isEmpty() || written.length() > LONGEST_TEXT) {
      return written.isEmpty() ? Cell.EMPTY : null;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> shared(written);
      case "str", "inlineStr" -> text(XlsxStrings.unescaped(written));
      case "b" -> new Cell.Flag(XlsxXml.isTrue(written));
      case "d" -> day(written);
      case "n" -> number(style, written);
      default -> null;
    };
  }

  private @Nullable Cell shared(String written) {
    var text = sharedText(written);
    return text == null ? null : text(text);
  }

  private @Nullable String sharedText(String written) {
    int index = XlsxXml.number(written, -1);
    return index >= 0 && index < workbook.strings().size() ? workbook.strings().get(index) : null;
  }

  /** What a message may quote of a cell that cannot be read. */
  String quotable(@Nullable String type, String written) {
    var text = "s".equals(type) ? sharedText(written) : null;
    return HalfCharacter.replacedIn(text == null ? written : text);
  }

  private static @Nullable Cell text(String text) {
    return HalfCharacter.isIn(text) ? null : Cell.of(text);
  }

  private static @Nullable Cell day(String written) {
    try {
      return new Cell.Day(
          LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable Cell number(int style, String written) {
    if (written.length() > LONGEST_NUMBER || !NUMBER.matcher(written).matches()) {
      return null;
    }
    double value = Double.parseDouble(written);
    if (workbook.styles().isDate(style) && DateUtil.isValidExcelDate(value)) {
      var time = DateUtil.getLocalDateTime(value, workbook.from1904());
      return time == null ? new Cell.Numeric(value) : new Cell.Day(time.toLocalDate());
    }
    return Double.isFinite(value) ? new Cell.Numeric(value) : null;
  }

  /** The column of a reference such as {@code B12}, from 0, or another one without a reference. */
  static int column(@Nullable String reference, int otherwise) {
    if (reference == null) {
      return otherwise;
    }
    int column = 0;
    int letters = 0;
    while (letters < reference.length() && letters < 4 && isLetter(reference.charAt(letters))) {
      column = column * 26 + reference.charAt(letters) - 'A' + 1;
      letters++;
    }
    return letters == 0 ? otherwise : column - 1;
  }

  /** The row of a reference such as {@code B12} or {@code B12:C14}, or 1 without one. */
  static int row(String reference) {
    int start = 0;
    while (start < reference.length() && isLetter(reference.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < reference.length() && Character.isDigit(reference.charAt(end))) {
      end++;
    }
    return XlsxXml.number(reference.substring(start, end), 1);
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
