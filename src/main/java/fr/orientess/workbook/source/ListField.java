package fr.orientess.workbook.source;

import fr.orientess.file.JsonValue;
import fr.orientess.file.JsonValue.JsonArray;
import fr.orientess.workbook.Column;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field that is a list, its items one after the other in a cell; as JSON where that fails. */
record ListField(String name, Column column, ItemForm form) implements FieldForm {

  @Override
  public List<Column> columns() {
    return List.of(column);
  }

  @Override
  public List<String> read(@Nullable JsonValue value) {
    if (value == null || value instanceof JsonValue.JsonNull) {
      return List.of("");
    }
    if (value instanceof JsonArray(int _, var items)) {
      var cell = items.stream().map(form::read).collect(Collectors.joining(form.between()));
      if (items.isEmpty() || PlainJson.same(value, write(null, List.of(cell)))) {
        return List.of(cell);
      }
    }
    return List.of(PlainJson.text(value));
  }

  @Override
  public @Nullable JsonValue write(@Nullable JsonValue before, List<String> cells) {
    var cell = cells.getFirst();
    if (cell.isEmpty()) {
      return null;
    }
    if (PlainJson.looksLike(cell)) {
      return PlainJson.value(cell);
    }
    var items = List.of(cell.split(form.separator(), -1)).stream().map(String::strip).toList();
    return new JsonArray(0, items.stream().filter(i -> !i.isEmpty()).map(form::write).toList());
  }
}
