package fr.orientess.exchange;

import fr.orientess.finding.Finding;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes what is wrong with a knowledge folder as the programming interface gives it. */
public final class FindingsWriter {

  private FindingsWriter() {}

  /**
   * Writes all findings of a folder.
   *
   * @param version hash of the files of the folder
   */
  public static void write(String version, List<Finding> findings, OutputStream out) {
    try (var json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("version", version);
      json.writeArrayPropertyStart("findings");
      findings.forEach(finding -> write(finding, json));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(Finding finding, JsonGenerator json) {
    var location = finding.location();
    json.writeStartObject();
    json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("file", location.file());
    json.writeStringProperty("sheet", location.sheet());
    if (location.row() == null) {
      json.writeNullProperty("row");
    } else {
      json.writeNumberProperty("row", location.row());
    }
    json.writeStringProperty("column", location.column());
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("repair", finding.repair());
    json.writeEndObject();
  }
}
