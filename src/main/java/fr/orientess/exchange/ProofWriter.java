package fr.orientess.exchange;

import fr.orientess.directory.Offer;
import fr.orientess.proof.KnowledgeProof;
import fr.orientess.proof.PlaceNames;
import fr.orientess.questionnaire.Option;
import fr.orientess.rules.EligibilityRow;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what was proved of a knowledge base as the command line gives it to programs. */
public final class ProofWriter {

  private ProofWriter() {}

  /** Writes one proof. */
  public static void write(KnowledgeProof proof, OutputStream out) {
    var rules = proof.rules();
    try (var json = Json.generator(out)) {
      json.writeStartObject();
      json.writeNumberProperty("combinations", rules.coverage().combinations());
      json.writeBooleanProperty("bounded", proof.isBounded());
      json.writeNumberProperty("noEligible", rules.coverage().noEligible());
      json.writeNumberProperty("nothing", rules.coverage().nothing());
      writeHoles(proof, json);
      Json.writeTexts(json, "maskedRows", ids(rules.maskedRows()));
      Json.writeTexts(json, "deadRows", ids(rules.deadRows()));
      json.writeArrayPropertyStart("duplicateRows");
      for (var rows : rules.duplicateRows()) {
        json.writeStartArray();
        ids(rows).forEach(json::writeString);
        json.writeEndArray();
      }
      json.writeEndArray();
      Json.writeTexts(
          json, "unreachableOffers", rules.unreachableOffers().stream().map(Offer::id).toList());
      Json.writeTexts(json, "unusedOptions", rules.unusedOptions());
      json.writeObjectPropertyStart("scenarios");
      var failed = proof.failedScenarios();
      json.writeNumberProperty("passed", proof.scenarios().size() - failed.size());
      Json.writeTexts(json, "failed", failed.stream().map(f -> f.scenario().name()).toList());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void writeHoles(KnowledgeProof proof, JsonGenerator json) {
    var names = new PlaceNames(proof.knowledge().territories());
    json.writeArrayPropertyStart("holes");
    for (var hole : proof.rules().coverage().holes()) {
      var territory = names.code(hole.place());
      json.writeStartObject();
      json.writeStringProperty("need", id(hole.need().option()));
      json.writeStringProperty("territory", territory.isEmpty() ? null : territory);
      json.writeStringProperty("stage", id(hole.stage().option()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String id(@Nullable Option option) {
    return option == null ? null : option.id();
  }

  private static List<String> ids(List<EligibilityRow> rows) {
    return rows.stream().map(EligibilityRow::id).toList();
  }
}
