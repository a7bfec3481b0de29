package fr.orientess.exchange;

import fr.orientess.proof.impact.Impact;
import fr.orientess.proof.impact.OfferImpact;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what a change of the knowledge changes as the command line gives it to programs. */
public final class ImpactWriter {

  private ImpactWriter() {}

  /** Writes one impact. */
  public static void write(Impact impact, OutputStream out) {
    try (var json = Json.generator(out)) {
      json.writeStartObject();
      json.writeNumberProperty("combinations", impact.combinations());
      json.writeNumberProperty("changed", impact.changed());
      write("gains", impact.gains(), json);
      write("losses", impact.losses(), json);
      write("toConfirm", impact.toConfirm(), json);
      json.writeNumberProperty("order", impact.order());
      json.writeEndObject();
    }
  }

  private static void write(String name, List<OfferImpact> offers, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    for (var offer : offers) {
      json.writeStartObject();
      json.writeStringProperty("offer", offer.offer());
      json.writeNumberProperty("count", offer.count());
      Json.writeTexts(json, "rows", offer.rows());
      Json.writeTexts(json, "groups", offer.groups());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
