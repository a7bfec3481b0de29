package fr.orientess.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** One cell of a table. */
public sealed interface Cell {

  /** Nothing, or only spaces. */
  Cell EMPTY = new Empty();

  /** Something that was refused when the file was read: say nothing more about it. */
  Cell UNREADABLE = new Unreadable();

  /** See {@link #EMPTY}. */
  record Empty() implements Cell {}

  /** See {@link #UNREADABLE}. */
  record Unreadable() implements Cell {}

  /** A text without spaces around it, never empty. */
  record Text(String value) implements Cell {}

  /** A number cell of a workbook. */
  record Numeric(double value) implements Cell {}

  /** A date cell of a workbook. */
  record Day(LocalDate value) implements Cell {}

  /** A boolean cell of a workbook. */
  record Flag(boolean value) implements Cell {}

  /** A text cell, or {@link #EMPTY} for nothing but spaces. */
  static Cell of(String written) {
    var text = Spaces.strip(written);
    return text.isEmpty() ? EMPTY : new Text(text);
  }

  /** True when there is nothing in the cell. */
  default boolean isEmpty() {
    return this instanceof Empty;
  }

  /** The cell as a French spreadsheet shows it; empty when there is nothing readable. */
  default String text() {
    return switch (this) {
      case Empty _, Unreadable _ -> "";
      case Text(var value) -> value;
      case Numeric(var value) -> WrittenNumber.of(value);
      case Day(var value) -> DateTimeFormatter.ofPattern("dd/MM/yyyy").format(value);
      case Flag(var value) -> value ? "VRAI" : "FAUX";
    };
  }
}
