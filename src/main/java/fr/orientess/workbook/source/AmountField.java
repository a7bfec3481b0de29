package fr.orientess.workbook.source;

import fr.orientess.file.Cell;
import fr.orientess.file.JsonValue;
import fr.orientess.file.JsonValue.JsonNumber;
import fr.orientess.file.JsonValue.JsonObject;
import fr.orientess.file.JsonValue.JsonText;
import fr.orientess.file.WrittenNumber;
import fr.orientess.workbook.CellKind;
import fr.orientess.workbook.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The amount of an offer: two numbers and a text in columns of their own. */
record AmountField(String name) implements FieldForm {

  private static final List<String> PARTS = List.of("min", "max", "text");
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("montant_min", CellKind.NUMBER, "Montant minimal, en euros, sans unité."),
          Column.of("montant_max", CellKind.NUMBER, "Montant maximal, en euros, sans unité."),
          Column.of(
              "montant_texte",
              CellKind.PROSE,
              "Le montant en toutes lettres, quand deux nombres ne disent pas tout : « jusqu’à 70 %"
                  + " du coût de l’étude »."));

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> read(@Nullable JsonValue value) {
    Map<String, JsonValue> fields = value instanceof JsonObject object ? object.fields() : Map.of();
    return PARTS.stream()
        .map(fields::get)
        .map(part -> part == null ? "" : PlainJson.text(part))
        .toList();
  }

  @Override
  public @Nullable JsonValue write(@Nullable JsonValue before, List<String> cells) {
    var fields = new LinkedHashMap<String, JsonValue>();
    if (before instanceof JsonObject object) {
      fields.putAll(object.fields());
    }
    for (int i = 0; i < PARTS.size(); i++) {
      var cell = cells.get(i);
      if (cell.isEmpty()) {
        fields.remove(PARTS.get(i));
      } else {
        fields.put(
            PARTS.get(i), PARTS.get(i).equals("text") ? new JsonText(0, cell) : number(cell));
      }
    }
    return fields.isEmpty() ? null : new JsonObject(0, fields);
  }

  private static JsonValue number(String cell) {
    var number = WrittenNumber.in(Cell.of(cell));
    return number.isPresent()
        ? new JsonNumber(0, WrittenNumber.of(number.getAsDouble()), number.getAsDouble())
        : new JsonText(0, cell);
  }
}
