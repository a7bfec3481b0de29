package fr.orientess.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that was measured in one run.
 *
 * @param machine what it ran on
 * @param versions of what was measured and of what it ran in
 * @param sizes by row set, by engine
 */
public record Results(
    Map<String, Object> machine,
    Map<String, String> versions,
    Map<String, Map<String, Measured>> sizes) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Nothing measured yet, on this machine. */
  public static Results begin() throws IOException {
    return new Results(Machine.describe(), Versions.all(), new LinkedHashMap<>());
  }

  /** Takes in one more measurement. */
  public void put(String set, String engine, Measured measured) {
    sizes.computeIfAbsent(set, _ -> new LinkedHashMap<>()).put(engine, measured);
  }

  /** Writes everything so far, as JSON. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, JSON.writeValueAsString(this) + "\n");
  }

  /** Reads what another run wrote. */
  public static Results read(Path file) throws IOException {
    return JSON.readValue(Files.readString(file), Results.class);
  }
}
