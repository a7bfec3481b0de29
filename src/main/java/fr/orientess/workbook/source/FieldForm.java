package fr.orientess.workbook.source;

import fr.orientess.file.JsonValue;
import fr.orientess.workbook.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one field of a JSON record is shown in the cells of a sheet, and read back. */
interface FieldForm {

  /** The field in the file. */
  String name();

  /** The columns that show it. */
  List<Column> columns();

  /** What stands in the cells; all empty without a value. */
  List<String> read(@Nullable JsonValue value);

  /**
   * The value that the cells mean, or null when the field shall not be there. What they cannot mean
   * becomes a text, which the check refuses.
   *
   * @param before what stands in the file now, or null
   */
  @Nullable JsonValue write(@Nullable JsonValue before, List<String> cells);
}
