package fr.orientess.workbook;

import fr.orientess.file.Cell;
import fr.orientess.file.WrittenDate;
import fr.orientess.file.WrittenNumber;
import java.util.Locale;

/** What stands in the cells of a column, whichever program wrote them. */
public enum CellKind {
  /** An id, a code, an address: short, and always a text. */
  TEXT,
  /** Sentences. */
  PROSE,
  /** Ids or codes between bars. */
  LIST,
  /** A number, or {@code ?}. */
  NUMBER,
  /** A day. */
  DATE,
  /** A day, or only its month or year. */
  PARTIAL_DATE,
  /** {@code oui}, {@code non} or {@code ?}. */
  YES_NO;

  /**
   * The one way in which a value is written here, so that {@code 31/12/2026}, {@code 2026-12-31}
   * and a date cell are the same; empty for an empty cell. What is no value of this kind stays as
   * it was typed.
   */
  public String canonical(Cell cell) {
    return switch (this) {
      case NUMBER -> {
        var number = WrittenNumber.in(cell);
        yield number.isPresent() ? WrittenNumber.of(number.getAsDouble()) : text(cell);
      }
      case DATE -> WrittenDate.in(cell).map(Object::toString).orElseGet(() -> text(cell));
      case PARTIAL_DATE -> cell instanceof Cell.Day(var day) ? day.toString() : text(cell);
      case YES_NO -> yesNo(text(cell));
      case TEXT, PROSE, LIST -> text(cell);
    };
  }

  /** The same for what stands in a text file. */
  public String canonical(String written) {
    return canonical(Cell.of(written));
  }

  /** A canonical value as a French spreadsheet shows it. */
  public String shown(String canonical) {
    return switch (this) {
      case NUMBER -> canonical.replace('.', ',');
      case DATE -> WrittenDate.in(canonical).map(day -> new Cell.Day(day).text()).orElse(canonical);
      case TEXT, PROSE, LIST, PARTIAL_DATE, YES_NO -> canonical;
    };
  }

  private static String yesNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "oui", "vrai", "true" -> "oui";
      case "non", "faux", "false" -> "non";
      default -> text;
    };
  }

  private static String text(Cell cell) {
    return cell.text().replace("\r\n", "\n").replace('\r', '\n');
  }
}
