package fr.orientess.workbook.source;

import fr.orientess.file.JsonValue;
import fr.orientess.file.JsonValue.JsonText;
import fr.orientess.workbook.CellKind;
import fr.orientess.workbook.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field that the program does not use; texts as they are, anything else as JSON. */
record OtherField(String name, Column column) implements FieldForm {

  OtherField(String name, String heading) {
    this(
        name,
        Column.of(
            heading,
            CellKind.PROSE,
            "Champ « " + name + " » du fichier, que le programme ne lit pas."));
  }

  @Override
  public List<Column> columns() {
    return List.of(column);
  }

  @Override
  public List<String> read(@Nullable JsonValue value) {
    return List.of(value == null ? "" : PlainJson.text(value));
  }

  @Override
  public @Nullable JsonValue write(@Nullable JsonValue before, List<String> cells) {
    var cell = cells.getFirst();
    if (cell.isEmpty()) {
      return null;
    }
    return before == null || before instanceof JsonText
        ? new JsonText(0, cell)
        : PlainJson.value(cell);
  }
}
