package fr.orientess.workbook.source;

import fr.orientess.file.JsonValue;
import fr.orientess.file.JsonValue.JsonText;
import fr.orientess.workbook.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field that is a text. */
record TextField(String name, Column column) implements FieldForm {

  @Override
  public List<Column> columns() {
    return List.of(column);
  }

  @Override
  public List<String> read(@Nullable JsonValue value) {
    return List.of(
        value == null || value instanceof JsonValue.JsonNull ? "" : PlainJson.text(value));
  }

  @Override
  public @Nullable JsonValue write(@Nullable JsonValue before, List<String> cells) {
    return cells.getFirst().isEmpty() ? null : new JsonText(0, cells.getFirst());
  }
}
