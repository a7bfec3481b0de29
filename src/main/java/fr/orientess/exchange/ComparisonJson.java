package fr.orientess.exchange;

import fr.orientess.sheet.comparison.ComparedOffer;
import fr.orientess.sheet.comparison.Comparison;
import fr.orientess.sheet.comparison.Comparison.Side;
import fr.orientess.sheet.comparison.Effect;
import fr.orientess.sheet.comparison.Standing;
import fr.orientess.sheet.comparison.Standing.Asked;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes comparisons as the programming interface gives them. */
public final class ComparisonJson {

  private final JsonGenerator json;

  private ComparisonJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one comparison. */
  public static void write(Comparison comparison, OutputStream out) {
    try (var json = Json.generator(out)) {
      new ComparisonJson(json).write(comparison);
    }
  }

  private void write(Comparison comparison) {
    json.writeStartObject();
    json.writeStringProperty("knowledge", comparison.knowledge());
    json.writeStringProperty("date", comparison.date().toString());
    json.writeStringProperty("lead", comparison.lead());
    write("first", comparison.first());
    write("second", comparison.second());
    all(
        "differences",
        comparison.differences(),
        each -> {
          json.writeStringProperty("question", each.id());
          json.writeStringProperty("label", each.question());
          json.writeStringProperty("first", each.first());
          json.writeStringProperty("second", each.second());
        });
    for (var effect : Effect.values()) {
      all(effect.id(), comparison.offers(effect), this::write);
    }
    json.writeEndObject();
  }

  private void write(String name, Side side) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("name", side.name());
    json.writeStringProperty("lead", side.lead());
    json.writeEndObject();
  }

  private void write(ComparedOffer offer) {
    json.writeStringProperty("offer", offer.id());
    json.writeStringProperty("name", offer.name());
    json.writeStringProperty("provider", offer.provider());
    write("first", offer.first());
    write("second", offer.second());
  }

  private void write(String name, Standing standing) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("verdict", standing.verdict().id());
    json.writeStringProperty("row", standing.row());
    Json.writeTexts(json, "reasons", standing.reasons());
    asked("toConfirm", standing.toConfirm());
    asked("missing", standing.missing());
    json.writeEndObject();
  }

  private void asked(String name, List<Asked> asked) {
    all(
        name,
        asked,
        each -> {
          json.writeStringProperty("question", each.id());
          json.writeStringProperty("label", each.question());
          json.writeStringProperty("needed", each.answer());
        });
  }

  private <T> void all(String name, List<T> items, Consumer<T> write) {
    Json.writeObjects(json, name, items, write);
  }
}
